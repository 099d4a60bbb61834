import type { CriterionEdit } from './rubric-criterion';
import { criterionFaults } from './rubric-faults';

const whole: CriterionEdit = {
  title: 'Scripting and coding',
  methods: ['observation', 'professional-discussion'],
  levels: [
    { grade: 'fail', descriptor: 'Does not script.' },
    { grade: 'pass', descriptor: 'Scripts.' },
    { grade: 'distinction', descriptor: 'Scripts and justifies.' },
  ],
  prompts: ['Tell me about a script.', 'Why did you write it so?'],
  lookFors: ['Scripts'],
  evidence: [],
};
const scale = whole.levels.map(({ grade }) => grade);
const faults = (edit: Partial<CriterionEdit>) => criterionFaults({ ...whole, ...edit }, scale).map(({ code, field }) => `${code} ${field}`);
const levels = (...texts: string[]) => texts.map((descriptor, index) => ({ grade: scale[index]!, descriptor }));

it('finds nothing in a whole criterion', () => {
  expect(faults({})).toEqual([]);
});

it('wants a descriptor for every grade, each its own', () => {
  expect(faults({ levels: levels('', 'Scripts.', 'scripts. ') })).toEqual([
    'descriptor-missing levels[0].descriptor',
    'descriptor-repeated levels[2].descriptor',
  ]);
  expect(faults({ levels: levels('Does not script.') })).toEqual(['levels-differ levels']);
});

it('wants a title and a method', () => {
  expect(faults({ title: ' ', methods: [] })).toEqual(['title-missing title', 'method-missing methods']);
});

it('wants two open questions where the criterion is discussed, none where it is only watched', () => {
  expect(faults({ prompts: ['Tell me about a script.'] })).toEqual(['prompts-too-few prompts']);
  expect(faults({ prompts: [], methods: ['observation'] })).toEqual([]);
  expect(faults({ prompts: ['Did you script?', 'Why so?'] })).toEqual(['prompt-closed prompts[0]']);
});

it('wants something to look for where the criterion is watched', () => {
  expect(faults({ lookFors: ['  '] })).toEqual(['look-fors-missing lookFors']);
  expect(faults({ lookFors: [], methods: ['professional-discussion'] })).toEqual([]);
});
