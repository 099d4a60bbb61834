import type { CriterionResponse, RubricResponse } from '@assay/standards/contracts';
import type { GeneratedCriterion, RubricStep } from '@assay/standards/domain';

const generated: GeneratedCriterion = {
  id: 'occ0825-duty-1',
  duty: 1,
  title: 'Scripting and coding',
  text: 'Script and code in at least one language.',
  elements: [{ text: 'Script and code in at least one language', verb: 'script', class: 'make', start: 0, end: 40 }],
  connectives: [],
  methods: [
    { method: 'observation', because: 'It can be watched.', decidedBy: 'verbs' },
    { method: 'professional-discussion', because: 'It needs reasons.', decidedBy: 'published-map' },
  ],
  levels: [
    { grade: 'fail', descriptor: 'Does not script.' },
    { grade: 'pass', descriptor: 'Scripts and codes.' },
    { grade: 'distinction', descriptor: 'Scripts, codes and justifies.' },
  ],
  prompts: ['Tell me about a script.', 'Why did you write it so?'],
  lookFors: ['Scripts and codes'],
  evidence: ['A repository'],
  ksbs: ['K7', 'S17'],
  provenance: [],
};

/** A criterion as it came from the generator. */
export function aCriterion(given: Partial<CriterionResponse> = {}): CriterionResponse {
  return {
    id: 'criterion-1',
    rubricId: 'rubric-1',
    position: 1,
    version: 1,
    generated,
    content: generated,
    proposal: null,
    edited: false,
    editedBy: null,
    editedAt: null,
    faults: [],
    ...given,
  };
}

const nobodyYet = {
  submittedBy: null,
  submittedAt: null,
  approvedBy: null,
  approvedAt: null,
  publishedBy: null,
  publishedAt: null,
  returnedBy: null,
  returnReason: null,
};

const second = {
  ...generated,
  id: 'occ0825-duty-2',
  duty: 2,
  title: 'Sharing knowledge',
  text: 'Share knowledge.',
};

/** A draft of two criteria that its reader may submit. */
export function aRubric(given: Partial<RubricResponse> = {}): RubricResponse {
  return {
    ...nobodyYet,
    id: 'rubric-1',
    standardVersionId: 'standard-1',
    occupationReference: 'OCC0825',
    title: 'DevOps engineer',
    level: 4,
    edition: 1,
    status: 'draft',
    generatorVersion: '1.0.0',
    scale: ['fail', 'pass', 'distinction'],
    version: 1,
    createdBy: { id: 'account-1', name: 'Ruth Adeyemi' },
    createdAt: '2027-01-04T09:00:00Z',
    criteria: [aCriterion(), aCriterion({ id: 'criterion-2', position: 2, generated: second, content: second })],
    coverage: {
      duties: { covered: 2, missing: [] },
      elements: { covered: 2, missing: [] },
      ksbs: { covered: 2, missing: [] },
      methods: { observation: 2, 'professional-discussion': 2 },
    },
    ksbKeys: [],
    undo: null,
    redo: null,
    openThreads: 0,
    steps: steps({ submit: null }),
    ...given,
  };
}

/** The steps of a rubric; those not named are out of turn. */
export function steps(open: Partial<Record<RubricStep, RubricResponse['steps'][number]['refusal']>>): RubricResponse['steps'] {
  const all: readonly RubricStep[] = ['submit', 'return', 'approve', 'publish', 'discard'];
  return all.map((step) => ({ step, refusal: step in open ? (open[step] ?? null) : 'rubric-not-ready' }));
}
