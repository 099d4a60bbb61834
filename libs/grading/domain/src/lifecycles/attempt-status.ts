import type { TransitionTable, ValueOf } from '@assay/platform/util';

export const AttemptStatus = {
  Open: 'open',
  Conducted: 'conducted',
  Marked: 'marked',
  Sampled: 'sampled',
  NotSampled: 'not-sampled',
  Returned: 'returned',
  Moderated: 'moderated',
  Released: 'released',
  MalpracticeHold: 'malpractice-hold',
  Void: 'void',
} as const;
export type AttemptStatus = ValueOf<typeof AttemptStatus>;

/** The life of an attempt from the day it may be marked. Before that day the booking tells where it stands. */
export const attemptTransitions: TransitionTable<AttemptStatus> = {
  [AttemptStatus.Open]: [AttemptStatus.Conducted, AttemptStatus.MalpracticeHold, AttemptStatus.Void],
  [AttemptStatus.Conducted]: [AttemptStatus.Marked, AttemptStatus.MalpracticeHold, AttemptStatus.Void],
  [AttemptStatus.Marked]: [AttemptStatus.Sampled, AttemptStatus.NotSampled],
  [AttemptStatus.Sampled]: [AttemptStatus.Moderated, AttemptStatus.Returned, AttemptStatus.MalpracticeHold],
  [AttemptStatus.NotSampled]: [AttemptStatus.Moderated, AttemptStatus.Sampled, AttemptStatus.MalpracticeHold],
  [AttemptStatus.Returned]: [AttemptStatus.Marked, AttemptStatus.MalpracticeHold, AttemptStatus.Void],
  [AttemptStatus.Moderated]: [AttemptStatus.Released, AttemptStatus.MalpracticeHold],
  [AttemptStatus.Released]: [],
  [AttemptStatus.MalpracticeHold]: [AttemptStatus.Conducted, AttemptStatus.Void],
  [AttemptStatus.Void]: [],
};

/** The states in which its grade counts: quality assurance has looked at it, or did not want to. */
export const settledStatuses: readonly AttemptStatus[] = [AttemptStatus.Moderated, AttemptStatus.Released];
