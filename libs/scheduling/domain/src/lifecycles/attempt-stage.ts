import type { ValueOf } from '@assay/platform/util';

/** What an attempt waits for, as the people who book see it. Follows from its submission, its booking and its marking. */
export const AttemptStage = {
  AwaitsSubmission: 'awaits-submission',
  AwaitsDate: 'awaits-date',
  Held: 'held',
  AwaitsAnswer: 'awaits-answer',
  Booked: 'booked',
  Assessed: 'assessed',
} as const;
export type AttemptStage = ValueOf<typeof AttemptStage>;

/** What somebody on the way to the end waits for: the lists that a scheduler works through. */
export const WaitingFor = { Gateway: 'gateway', Submission: 'submission', Date: 'date' } as const;
export type WaitingFor = ValueOf<typeof WaitingFor>;
