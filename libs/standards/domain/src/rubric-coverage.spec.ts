import { rubricCoverage } from './rubric-coverage';

const standard = { duties: [{ number: 1 }, { number: 2 }], ksbs: [{ key: 'K1' }, { key: 'K2' }] };
const watched = [{ method: 'observation' as const, because: '', decidedBy: 'verbs' as const }];

it('names the duties and KSBs that no criterion assesses', () => {
  expect(rubricCoverage([{ duty: 1, ksbs: ['K1'], methods: watched }], standard)).toEqual({
    duties: { covered: 1, missing: [2] },
    ksbs: { covered: 1, missing: ['K2'] },
    methods: { observation: 1, 'professional-discussion': 0 },
  });
});

it('counts a criterion without a method as assessing nothing', () => {
  expect(rubricCoverage([{ duty: 1, ksbs: ['K1'], methods: [] }], standard).duties.missing).toEqual([1, 2]);
});
