import { type GeneratedCriterion, RubricMethod } from '@assay/standards/domain';

/** Criteria as long as those of a real standard, one a duty. */
export function inventedCriteria(count: number): GeneratedCriterion[] {
  return Array.from({ length: count }, (_, index) => criterion(index + 1));
}

function criterion(duty: number): GeneratedCriterion {
  const text = `Build, run and improve service number ${duty} with others, so that those who depend on it can trust it at any time of the day.`;
  return {
    id: `OCC0825-${duty}`,
    duty,
    title: `Service number ${duty}`,
    text,
    elements: [{ text, start: 0, end: text.length, verb: 'build', class: 'make' }],
    connectives: [],
    methods: Object.values(RubricMethod).map((method) => ({ method, because: 'It can be shown and talked about.', decidedBy: 'verbs' })),
    levels: [
      { grade: 'fail', descriptor: `Does not show how they ${text}` },
      { grade: 'pass', descriptor: `Shows how they ${text}` },
      { grade: 'distinction', descriptor: `Shows how they ${text} Weighs other ways against it and says why this one.` },
    ],
    prompts: ['When did you last do this?', 'Why that way and no other?', 'What would you change?'],
    lookFors: [`Sees: ${text}`],
    evidence: [],
    ksbs: ['K1', 'S1', 'B1'],
    provenance: [],
  };
}
