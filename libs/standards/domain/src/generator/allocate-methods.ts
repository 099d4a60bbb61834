import { RubricMethod, VerbClass } from '../generated-rubric';
import type { GeneratorSettings, MethodAllocation } from '../generated-rubric';
import { listed } from './lists';
import type { RubricElement } from './rubric-element';

/** What can be watched goes to the observation; what must be told goes to the discussion; some needs both. */
const methodsOf: Readonly<Record<VerbClass, readonly RubricMethod[]>> = {
  do: [RubricMethod.Observation],
  make: [RubricMethod.Observation],
  improve: [RubricMethod.Observation, RubricMethod.ProfessionalDiscussion],
  judge: [RubricMethod.Observation, RubricMethod.ProfessionalDiscussion],
  lead: [RubricMethod.Observation, RubricMethod.ProfessionalDiscussion],
  learn: [RubricMethod.ProfessionalDiscussion],
  behave: [RubricMethod.ProfessionalDiscussion],
};

const watched: Readonly<Partial<Record<VerbClass, string>>> = {
  do: 'work that can be watched as it is done',
  make: 'work whose result can be demonstrated live',
  improve: 'a change that can be demonstrated live',
  judge: 'a judgement that can be watched being made',
  lead: 'dealings with others that can be watched',
};

const told: Readonly<Partial<Record<VerbClass, string>>> = {
  improve: 'change over time, whose history has to be told',
  judge: 'judgement, whose reasons have to be heard',
  lead: 'influence on others, whose effect shows only over time',
  learn: 'learning and development, which take place over months',
  behave: 'attitudes, which are heard in accounts of real occasions',
};

/** Allocates a criterion to methods. A published map of its KSBs, where it covers any of them, has the last word. */
export function allocateMethods(
  elements: readonly RubricElement[],
  ksbs: readonly string[],
  map: GeneratorSettings['ksbMethods'],
): readonly MethodAllocation[] {
  const published = map ? fromMap(ksbs, map) : [];
  if (published.length > 0) return published;
  return Object.values(RubricMethod).flatMap((method) => {
    const because = reason(
      method,
      elements.filter((element) => methodsOf[element.class].includes(method)),
    );
    return because ? [{ method, because, decidedBy: 'verbs' as const }] : [];
  });
}

function fromMap(ksbs: readonly string[], map: NonNullable<GeneratorSettings['ksbMethods']>): readonly MethodAllocation[] {
  return Object.values(RubricMethod).flatMap((method) => {
    const assessed = ksbs.filter((key) => map[key]?.includes(method));
    if (assessed.length === 0) return [];
    const name = method === RubricMethod.Observation ? 'the observation' : 'the professional discussion';
    return [
      {
        method,
        because: `By the published map of KSBs to methods, ${name} assesses ${listed(assessed)}.`,
        decidedBy: 'published-map' as const,
      },
    ];
  });
}

function reason(method: RubricMethod, elements: readonly RubricElement[]): string | null {
  if (elements.length === 0) return null;
  const why = method === RubricMethod.Observation ? watched : told;
  const classes = [...new Set(elements.map((element) => element.class))];
  const parts = classes.map((name) => {
    const verbs = [...new Set(elements.filter((element) => element.class === name).flatMap(namedVerbs))];
    return `${listed(verbs.map((verb) => `“${verb}”`))} ${verbs.length === 1 ? 'names' : 'name'} ${why[name] ?? ''}`;
  });
  return `${parts.join(', and ')}.`;
}

const namedVerbs = (element: RubricElement): readonly string[] =>
  element.heads.length > 1 ? element.heads.map(({ base }) => base) : [element.verb];
