import { basesOfGerund, basesOfThirdPerson, gerund, thirdPerson } from './verb-forms';

describe('forms of verbs', () => {
  it.each([
    ['script', 'scripts', 'scripting'],
    ['apply', 'applies', 'applying'],
    ['use', 'uses', 'using'],
    ['plan', 'plans', 'planning'],
    ['assess', 'assesses', 'assessing'],
    ['be', 'is', 'being'],
    ['oversee', 'oversees', 'overseeing'],
    ['fix', 'fixes', 'fixing'],
    ['deploy', 'deploys', 'deploying'],
    ['model', 'models', 'modelling'],
    ['fulfil', 'fulfils', 'fulfilling'],
    ['undergo', 'undergoes', 'undergoing'],
    ['monitor', 'monitors', 'monitoring'],
    ['tie', 'ties', 'tying'],
    ['debug', 'debugs', 'debugging'],
  ])('conjugates %s as %s and %s', (verb, third, ing) => {
    expect([thirdPerson(verb), gerund(verb)]).toEqual([third, ing]);
  });

  it('offers the base of a third person among its candidates', () => {
    expect(basesOfThirdPerson('applies')).toContain('apply');
    expect(basesOfThirdPerson('uses')).toContain('use');
    expect(basesOfThirdPerson('process')).toEqual([]);
  });

  it('offers the base of a gerund among its candidates', () => {
    expect(basesOfGerund('planning')).toContain('plan');
    expect(basesOfGerund('using')).toContain('use');
    expect(basesOfGerund('thing')).toEqual(['th', 'the']);
  });
});
