import { RubricMethod } from './generated-rubric';
import type { CriterionEdit } from './rubric-criterion';
import type { RubricGrade } from './rubric-grade';

export const RubricFaultCode = {
  TitleMissing: 'title-missing',
  DescriptorMissing: 'descriptor-missing',
  DescriptorRepeated: 'descriptor-repeated',
  LevelsDiffer: 'levels-differ',
  MethodMissing: 'method-missing',
  PromptsTooFew: 'prompts-too-few',
  PromptClosed: 'prompt-closed',
  LookForsMissing: 'look-fors-missing',
} as const;
export type RubricFaultCode = (typeof RubricFaultCode)[keyof typeof RubricFaultCode];

/** What keeps a criterion from being submitted. `field` is the path in the edit, e.g. `levels[1].descriptor`. */
export interface RubricFault {
  readonly code: RubricFaultCode;
  readonly field: string;
}

/** An assessor needs one question about a real occasion and one about the reasoning. */
const fewestPrompts = 2;

/** A question that can be answered with yes. */
const closedOpening = /^(?:do|does|did|is|are|was|were|has|have|had|can|could|will|would|should)\b/i;

/** What is missing in one criterion, for the grades its rubric describes. */
export function criterionFaults(edit: CriterionEdit, scale: readonly RubricGrade[]): readonly RubricFault[] {
  return [
    ...(edit.title.trim() === '' ? [fault('title-missing', 'title')] : []),
    ...levelFaults(edit, scale),
    ...(edit.methods.length === 0 ? [fault('method-missing', 'methods')] : []),
    ...promptFaults(edit),
    ...lookForFaults(edit),
  ];
}

function levelFaults({ levels }: CriterionEdit, scale: readonly RubricGrade[]): readonly RubricFault[] {
  if (levels.map(({ grade }) => grade).join() !== scale.join()) return [fault('levels-differ', 'levels')];
  const texts = levels.map(({ descriptor }) => descriptor.trim().toLowerCase());
  return texts.flatMap((text, index) => {
    const field = `levels[${index}].descriptor`;
    if (text === '') return [fault('descriptor-missing', field)];
    return texts.indexOf(text) < index ? [fault('descriptor-repeated', field)] : [];
  });
}

function promptFaults({ methods, prompts }: CriterionEdit): readonly RubricFault[] {
  const closed = prompts.flatMap((prompt, index) =>
    closedOpening.test(prompt.trim()) ? [fault('prompt-closed', `prompts[${index}]`)] : [],
  );
  const discussed = methods.includes(RubricMethod.ProfessionalDiscussion);
  const written = prompts.filter((prompt) => prompt.trim() !== '').length;
  return discussed && written < fewestPrompts ? [fault('prompts-too-few', 'prompts'), ...closed] : closed;
}

function lookForFaults({ methods, lookFors }: CriterionEdit): readonly RubricFault[] {
  const watched = methods.includes(RubricMethod.Observation);
  return watched && !lookFors.some((line) => line.trim() !== '') ? [fault('look-fors-missing', 'lookFors')] : [];
}

const fault = (code: RubricFaultCode, field: string): RubricFault => ({ code, field });
