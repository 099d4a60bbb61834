import { type GeneratedCriterion, RubricMethod } from '@assay/standards/domain';

/** Two criteria for the observation and one for the discussion. */
export const rubricOfThree: readonly GeneratedCriterion[] = [
  criterion(1, 'Script and code', RubricMethod.Observation),
  criterion(2, 'Build a pipeline', RubricMethod.Observation),
  criterion(3, 'Keep learning', RubricMethod.ProfessionalDiscussion),
];

function criterion(duty: number, title: string, method: RubricMethod): GeneratedCriterion {
  const verb = title.split(' ')[0]?.toLowerCase() ?? '';
  const text = `${title} every day.`;
  return {
    id: `OCC0825-${duty}`,
    duty,
    title,
    text,
    elements: [{ text, start: 0, end: text.length, verb, class: 'do' }],
    connectives: [],
    methods: [{ method, because: 'It can be watched.', decidedBy: 'verbs' }],
    levels: [
      { grade: 'fail', descriptor: `${title}: not shown.` },
      { grade: 'pass', descriptor: `${title}: shown.` },
      { grade: 'distinction', descriptor: `${title}: shown and weighed against others.` },
    ],
    prompts: ['When did you last do this?', 'Why that way?'],
    lookFors: [`Sees: ${text}`],
    evidence: [],
    ksbs: ['K1'],
    provenance: [],
  };
}

/** One criterion for each method, with all four levels. */
export function rubricOfFourLevels(methods: readonly RubricMethod[]): GeneratedCriterion[] {
  return methods.map((method, index) => {
    const one = criterion(index + 1, 'Keep a service', method);
    return { ...one, levels: [...one.levels, { grade: 'merit', descriptor: `${one.title}: shown and explained.` }] };
  });
}
