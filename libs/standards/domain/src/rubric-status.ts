import type { TransitionTable, ValueOf } from '@assay/platform/util';

export const RubricStatus = {
  Draft: 'draft',
  Submitted: 'submitted',
  Approved: 'approved',
  Published: 'published',
  Superseded: 'superseded',
  Discarded: 'discarded',
} as const;
export type RubricStatus = ValueOf<typeof RubricStatus>;

/** A draft is submitted, approved by a second person, published; the next edition supersedes it. A draft can be discarded. */
export const rubricTransitions: TransitionTable<RubricStatus> = {
  [RubricStatus.Draft]: [RubricStatus.Submitted, RubricStatus.Discarded],
  [RubricStatus.Submitted]: [RubricStatus.Draft, RubricStatus.Approved],
  [RubricStatus.Approved]: [RubricStatus.Published, RubricStatus.Draft],
  [RubricStatus.Published]: [RubricStatus.Superseded],
  [RubricStatus.Superseded]: [],
  [RubricStatus.Discarded]: [],
};

/** Whether a change of a draft stands, was undone, or was undone and overtaken by another. */
export const RubricChangeState = { Done: 'done', Undone: 'undone', Dropped: 'dropped' } as const;
export type RubricChangeState = ValueOf<typeof RubricChangeState>;
