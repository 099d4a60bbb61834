import type { TransitionTable, ValueOf } from '@assay/platform/util';

export const AppealStatus = {
  Lodged: 'lodged',
  Acknowledged: 'acknowledged',
  InReview: 'in-review',
  Decided: 'decided',
  Rejected: 'rejected',
  Withdrawn: 'withdrawn',
} as const;
export type AppealStatus = ValueOf<typeof AppealStatus>;

/**
 * The life of an appeal. Screening asks only whether it is an appeal at all: a rejected one had no ground that the
 * policy knows. What was decided is decided.
 */
export const appealTransitions: TransitionTable<AppealStatus> = {
  [AppealStatus.Lodged]: [AppealStatus.Acknowledged, AppealStatus.Withdrawn],
  [AppealStatus.Acknowledged]: [AppealStatus.InReview, AppealStatus.Rejected, AppealStatus.Withdrawn],
  [AppealStatus.InReview]: [AppealStatus.Decided, AppealStatus.Withdrawn],
  [AppealStatus.Decided]: [],
  [AppealStatus.Rejected]: [],
  [AppealStatus.Withdrawn]: [],
};

/** The states in which the certificate is not claimed and no second appeal is lodged. */
export const openAppealStatuses: readonly AppealStatus[] = [AppealStatus.Lodged, AppealStatus.Acknowledged, AppealStatus.InReview];
