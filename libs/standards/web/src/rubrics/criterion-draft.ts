import type { CriterionResponse, EditCriterionRequest } from '@assay/standards/contracts';
import { RubricMethod, type RubricCriterion, type RubricGrade } from '@assay/standards/domain';

/** What the fields of the editor hold. Lists are texts with one entry a line. */
export interface CriterionDraft {
  readonly title: string;
  readonly observation: boolean;
  readonly discussion: boolean;
  readonly levels: readonly { readonly grade: RubricGrade; readonly descriptor: string }[];
  readonly prompts: string;
  readonly lookFors: string;
  readonly evidence: string;
}

type Written = Pick<RubricCriterion, 'title' | 'levels' | 'prompts' | 'lookFors' | 'evidence'> & {
  readonly methods: readonly { readonly method: RubricMethod }[];
};

/** The criterion, generated or as people have it, in the editor's fields. */
export function draftOf(criterion: Written): CriterionDraft {
  const uses = (kind: RubricMethod) => criterion.methods.some(({ method }) => method === kind);
  return {
    title: criterion.title,
    observation: uses(RubricMethod.Observation),
    discussion: uses(RubricMethod.ProfessionalDiscussion),
    levels: criterion.levels.map(({ grade, descriptor }) => ({ grade, descriptor })),
    prompts: criterion.prompts.join('\n'),
    lookFors: criterion.lookFors.join('\n'),
    evidence: criterion.evidence.join('\n'),
  };
}

/** The fields as the API takes them; empty lines are nothing. */
export function editOf(draft: CriterionDraft): EditCriterionRequest {
  return {
    title: draft.title.trim(),
    methods: [...(draft.observation ? [RubricMethod.Observation] : []), ...(draft.discussion ? [RubricMethod.ProfessionalDiscussion] : [])],
    levels: draft.levels.map(({ grade, descriptor }) => ({ grade, descriptor: descriptor.trim() })),
    prompts: linesOf(draft.prompts),
    lookFors: linesOf(draft.lookFors),
    evidence: linesOf(draft.evidence),
  };
}

/** Whether saving would change anything. */
export const differs = (draft: CriterionDraft, from: CriterionResponse['content']): boolean =>
  JSON.stringify(editOf(draft)) !== JSON.stringify(editOf(draftOf(from)));

const linesOf = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
