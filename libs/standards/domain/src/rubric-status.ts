import type { TransitionTable, ValueOf } from '@assay/platform/util';

export const RubricStatus = {
  Draft: 'draft',
  Submitted: 'submitted',
  Approved: 'approved',
  Published: 'published',
  Superseded: 'superseded',
} as const;
export type RubricStatus = ValueOf<typeof RubricStatus>;

/** A draft is submitted, approved by a second person, published; the next edition supersedes it. */
export const rubricTransitions: TransitionTable<RubricStatus> = {
  [RubricStatus.Draft]: [RubricStatus.Submitted],
  [RubricStatus.Submitted]: [RubricStatus.Draft, RubricStatus.Approved],
  [RubricStatus.Approved]: [RubricStatus.Published, RubricStatus.Draft],
  [RubricStatus.Published]: [RubricStatus.Superseded],
  [RubricStatus.Superseded]: [],
};
