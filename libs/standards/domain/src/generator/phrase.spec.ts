import { divideDuty } from './divide-duty';
import { phrase } from './phrase';
import type { PhraseForm } from './phrase';

function first(text: string, form: PhraseForm, part: 'whole' | 'core' = 'whole', person: 'they' | 'you' = 'they'): string {
  const element = divideDuty(text).elements[0];
  if (!element) throw new Error('no element');
  return phrase(element, form, part, person);
}

describe('phrases', () => {
  it('puts every leading verb into the third person', () => {
    expect(first('Inspect, repair and replace tyres.', 'third')).toBe('inspects, repairs and replaces tyres');
    expect(first('Maintain and further develop skills.', 'third')).toBe('maintains and further develops skills');
  });

  it('leaves the verbs of a purpose as they are', () => {
    expect(first('Use data to identify and reduce waste.', 'third')).toBe('uses data to identify and reduce waste');
  });

  it('takes a duty that is already in the third person back to its base', () => {
    expect(first('Follows policies and procedures', 'base')).toBe('follow policies and procedures');
  });

  it('leaves out of the core what only qualifies it', () => {
    expect(first('Build a pipeline, employing version control.', 'gerund', 'core')).toBe('building a pipeline');
    expect(first('Keep up with trends by committing to training.', 'base', 'core')).toBe('keep up with trends');
    expect(first('Script in one language to orchestrate infrastructure.', 'base', 'core')).toBe('script in one language');
  });

  it('leaves no conjunction behind where a core ends', () => {
    expect(first('Explore new ways of working, rapidly responding to needs and with a focus on users.', 'gerund', 'core')).toBe(
      'exploring new ways of working',
    );
  });

  it('does not cut a series of gerunds in two', () => {
    expect(first('Support projects by planning, scheduling and monitoring activities.', 'third')).toBe(
      'supports projects by planning, scheduling and monitoring activities',
    );
    expect(first('Support projects by planning, scheduling and monitoring activities.', 'base', 'core')).toBe('support projects');
  });

  it('keeps a purpose that the verb needs', () => {
    expect(first('Assist individuals to maximise their independence', 'base', 'core')).toBe(
      'assist individuals to maximise their independence',
    );
  });

  it('speaks of the apprentice as they and to them as you', () => {
    expect(first('Maintain own and others’ safety at work', 'third')).toBe('maintains their own and others’ safety at work');
    expect(first('Monitor the health of individuals in your care', 'third')).toBe('monitors the health of individuals in their care');
    expect(first('Act within the limits of own competence', 'base', 'whole', 'you')).toBe('act within the limits of your own competence');
  });

  it('writes out shorthand, but not inside quotations', () => {
    expect(first('Improve automation & orchestration for team(s).', 'third')).toBe('improves automation and orchestration for teams');
    expect(first("Embody 'your code & ours' daily.", 'third')).toBe("embodies 'your code & ours' daily");
  });

  it('joins an example that stands as a sentence', () => {
    expect(first('Contribute to stock routines. For example, ordering and booking.', 'third')).toBe(
      'contributes to stock routines, for example ordering and booking',
    );
  });

  it('keeps a circumstance in front of the verb, and out of the core', () => {
    expect(first('Post inspection, provide a quotation.', 'third')).toBe('post inspection, provides a quotation');
    expect(first('Post inspection, provide a quotation.', 'base', 'core')).toBe('provide a quotation');
  });
});
