import type { ValueOf } from '@assay/platform/util';

/** What the clients of a history do. */
export const HistoryCommand = {
  Hold: 'hold',
  Book: 'book',
  Offer: 'offer',
  Accept: 'accept',
  Decline: 'decline',
  Confirm: 'confirm',
  Reschedule: 'reschedule',
  Cancel: 'cancel',
} as const;
export type HistoryCommand = ValueOf<typeof HistoryCommand>;

/**
 * The steps that each command leaves in the record of the booking it answers with, exactly once; kinds that also happen
 * by themselves are left out. A decline answers nothing, so nothing is told of it.
 */
export const stepsLeft: Readonly<Record<HistoryCommand, readonly string[]>> = {
  [HistoryCommand.Hold]: ['booking.held'],
  [HistoryCommand.Book]: ['booking.confirmed'],
  [HistoryCommand.Offer]: ['booking.held'],
  [HistoryCommand.Accept]: ['booking.accepted'],
  [HistoryCommand.Decline]: [],
  [HistoryCommand.Confirm]: ['booking.confirmed'],
  [HistoryCommand.Reschedule]: ['booking.changed'],
  [HistoryCommand.Cancel]: ['booking.cancelled'],
};

/** Every kind that only commands leave. */
export const countedSteps: readonly string[] = [...new Set(Object.values(stepsLeft).flat())];
