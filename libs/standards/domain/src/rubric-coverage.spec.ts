import { rubricCoverage } from './rubric-coverage';

const standard = { duties: [{ number: 1 }, { number: 2 }], ksbs: [{ key: 'K1' }, { key: 'K2' }] };
const watched = [{ method: 'observation' as const, because: '', decidedBy: 'verbs' as const }];
const build = {
  duty: 1,
  text: 'Build it.',
  elements: [{ text: 'Build it', verb: 'build', class: 'make' as const, start: 0, end: 8 }],
  connectives: [{ text: '.', start: 8, end: 9 }],
  ksbs: ['K1'],
};

it('names the duties, elements and KSBs that no criterion assesses', () => {
  expect(rubricCoverage([{ ...build, methods: watched }], standard)).toEqual({
    duties: { covered: 1, missing: [2] },
    elements: { covered: 1, missing: [] },
    ksbs: { covered: 1, missing: ['K2'] },
    methods: { observation: 1, 'professional-discussion': 0 },
  });
});

it('counts a criterion without a method as assessing nothing', () => {
  const { duties, elements } = rubricCoverage([{ ...build, methods: [] }], standard);
  expect(duties.missing).toEqual([1, 2]);
  expect(elements).toEqual({ covered: 0, missing: ['Build it'] });
});

it('counts a duty that was merged into another’s criterion', () => {
  const merged = { ...build, also: [{ ...build, duty: 2 }], methods: watched };
  expect(rubricCoverage([merged], standard)).toMatchObject({
    duties: { covered: 2 },
    elements: { covered: 2 },
  });
});
