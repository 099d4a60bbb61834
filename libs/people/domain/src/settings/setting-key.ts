import type { ValueOf } from '@assay/platform/util';

/** What an organisation decides for itself and may decide anew from some day on. */
export const SettingKey = {
  NoticeToBook: 'booking.notice',
  ConfirmationTime: 'booking.confirmation',
  HoldTime: 'booking.hold',
  AssessorAnswer: 'offer.answer',
  AssessorBuffer: 'booking.assessor-buffer',
  NoShowWait: 'no-show.wait',
  LateCancellation: 'cancellation.late',
  ResultsDue: 'results.due',
  MarkingDue: 'marking.due',
  AppealWindow: 'appeal.window',
  AppealAcknowledged: 'appeal.acknowledged',
  AppealDecided: 'appeal.decided',
  ClaimWait: 'claim.wait',
  ClaimWaitAfterTopGrade: 'claim.wait-top-grade',
  RecordsKept: 'records.kept',
  SamplingRate: 'sampling.rate',
  SamplingFirstMarks: 'sampling.first-marks',
  SamplingBlind: 'sampling.blind',
} as const;
export type SettingKey = ValueOf<typeof SettingKey>;

export const SettingUnit = {
  Minutes: 'minutes',
  Hours: 'hours',
  Days: 'days',
  WorkingDays: 'working-days',
  Years: 'years',
  Percent: 'percent',
  Marks: 'marks',
} as const;
export type SettingUnit = ValueOf<typeof SettingUnit>;

/** What a setting may be narrowed to; the part before the colon of `method:observation`. */
export const SettingScope = {
  Component: 'component',
  Assessor: 'assessor',
  Provider: 'provider',
  Standard: 'standard',
  Method: 'method',
} as const;
export type SettingScope = ValueOf<typeof SettingScope>;
