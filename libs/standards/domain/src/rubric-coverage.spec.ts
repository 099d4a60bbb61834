import { rubricCoverage } from './rubric-coverage';

const place = { kind: 'pointer', pointer: '' } as const;
const standard = {
  duties: [1, 2].map((number) => ({ number, text: 'Script', core: true, ksbs: [], sourceId: null, place })),
  ksbs: ['K1', 'K2'].map((key) => ({ key, kind: 'knowledge' as const, text: 'How', sourceId: null, place })),
};
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
