import { canMove, type ValueOf } from '@assay/platform/util';
import { RubricStatus, rubricTransitions } from './rubric-status';

/** What a person can do with a rubric as a whole. */
export const RubricStep = {
  Submit: 'submit',
  Return: 'return',
  Approve: 'approve',
  Publish: 'publish',
  Discard: 'discard',
} as const;
export type RubricStep = ValueOf<typeof RubricStep>;

/** Where each step leads. */
export const statusAfter: Readonly<Record<RubricStep, RubricStatus>> = {
  [RubricStep.Submit]: RubricStatus.Submitted,
  [RubricStep.Return]: RubricStatus.Draft,
  [RubricStep.Approve]: RubricStatus.Approved,
  [RubricStep.Publish]: RubricStatus.Published,
  [RubricStep.Discard]: RubricStatus.Discarded,
};

/** Who had a hand in the rubric. `editors` are all who changed a criterion of this edition. */
export interface RubricAuthors {
  readonly createdBy: string;
  readonly submittedBy: string | null;
  readonly editors: readonly string[];
}

export type StepRefusal = 'rubric-not-ready' | 'own-work';

/** Why the person may not take the step now; null where nothing stands against it. */
export function refusalOf(
  step: RubricStep,
  rubric: RubricAuthors & { readonly status: RubricStatus },
  accountId: string,
): StepRefusal | null {
  if (!canMove(rubricTransitions, rubric.status, statusAfter[step])) return 'rubric-not-ready';
  return step === RubricStep.Approve && isAuthor(rubric, accountId) ? 'own-work' : null;
}

/** Whoever created, submitted or edited a rubric cannot approve it. */
function isAuthor({ createdBy, submittedBy, editors }: RubricAuthors, accountId: string): boolean {
  return [createdBy, submittedBy, ...editors].includes(accountId);
}
