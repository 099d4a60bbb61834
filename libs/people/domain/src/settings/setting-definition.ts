import { SettingKey, SettingScope, SettingUnit } from './setting-key';

/** An amount with its unit, e.g. 10 working days. */
export interface SettingValue {
  readonly amount: number;
  readonly unit: SettingUnit;
}

/** Characters of the reason for a decision. */
export const settingReason = { min: 3, max: 500 } as const;

export interface SettingDefinition {
  readonly key: SettingKey;
  /** The first is the usual one. */
  readonly units: readonly SettingUnit[];
  readonly min: number;
  readonly max: number;
  /** What holds until the organisation decides: values that assessment organisations publish. */
  readonly usual: SettingValue;
  /** What it may be narrowed to; none where it holds for everything. */
  readonly scopes: readonly SettingScope[];
}

const define = (
  key: SettingKey,
  units: readonly [SettingUnit, ...SettingUnit[]],
  [min, usual, max]: readonly [number, number, number],
  scopes: readonly SettingScope[] = [],
): SettingDefinition => ({ key, units, min, max, usual: { amount: usual, unit: units[0] }, scopes });

const { Minutes, Hours, Days, WorkingDays, Years, Percent, Marks } = SettingUnit;

/** Every setting with its bounds: least, usual and most. */
export const settingDefinitions: Readonly<Record<SettingKey, SettingDefinition>> = {
  [SettingKey.NoticeToBook]: define(SettingKey.NoticeToBook, [Days, WorkingDays], [0, 0, 90]),
  [SettingKey.ConfirmationTime]: define(SettingKey.ConfirmationTime, [Hours], [1, 48, 336]),
  [SettingKey.HoldTime]: define(SettingKey.HoldTime, [Minutes], [2, 10, 60]),
  [SettingKey.AssessorAnswer]: define(SettingKey.AssessorAnswer, [Hours], [1, 24, 168]),
  [SettingKey.AssessorBuffer]: define(SettingKey.AssessorBuffer, [Minutes], [0, 15, 120]),
  [SettingKey.NoShowWait]: define(SettingKey.NoShowWait, [Minutes], [5, 10, 60]),
  [SettingKey.LateCancellation]: define(SettingKey.LateCancellation, [Hours], [1, 24, 336]),
  [SettingKey.ResultsDue]: define(SettingKey.ResultsDue, [WorkingDays, Days], [1, 10, 60]),
  [SettingKey.MarkingDue]: define(SettingKey.MarkingDue, [WorkingDays, Days], [1, 5, 60]),
  [SettingKey.AppealWindow]: define(SettingKey.AppealWindow, [WorkingDays, Days], [5, 20, 90]),
  [SettingKey.AppealAcknowledged]: define(SettingKey.AppealAcknowledged, [WorkingDays, Days], [1, 5, 30]),
  [SettingKey.AppealDecided]: define(SettingKey.AppealDecided, [WorkingDays, Days], [5, 20, 90]),
  [SettingKey.ClaimWait]: define(SettingKey.ClaimWait, [Days, WorkingDays], [0, 31, 120]),
  [SettingKey.ClaimWaitAfterTopGrade]: define(SettingKey.ClaimWaitAfterTopGrade, [Days, WorkingDays], [0, 7, 120]),
  [SettingKey.RecordsKept]: define(SettingKey.RecordsKept, [Years], [1, 6, 25]),
  [SettingKey.SamplingRate]: define(SettingKey.SamplingRate, [Percent], [0, 100, 100], Object.values(SettingScope)),
  [SettingKey.SamplingFirstMarks]: define(SettingKey.SamplingFirstMarks, [Marks], [0, 0, 50]),
  [SettingKey.SamplingBlind]: define(SettingKey.SamplingBlind, [Percent], [0, 0, 100]),
};
