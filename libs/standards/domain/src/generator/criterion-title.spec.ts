import { criterionTitle } from './criterion-title';
import { divideDuty } from './divide-duty';
import { rubricElement } from './rubric-element';

function title(text: string): string {
  const element = divideDuty(text).elements[0];
  if (!element) throw new Error('no element');
  return criterionTitle(rubricElement(element));
}

describe('titles', () => {
  it('are the core of the first element', () => {
    expect(title('Evolve and define architecture, utilising the knowledge of the team.')).toBe('Evolve and define architecture');
  });

  it('name the act, not its announcement', () => {
    expect(title('Look to automate any manual tasks.')).toBe('Automate any manual tasks');
  });

  it('are cut where a phrase ends when they are long', () => {
    const long = title('Script and code in at least one general purpose language and at least one domain-specific language.');
    expect(long.length).toBeLessThanOrEqual(80);
    expect(long).not.toMatch(/(?:and|or|the|of|to|in|at)$/);
  });
});
