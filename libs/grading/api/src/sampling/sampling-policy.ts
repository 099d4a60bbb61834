import { settingAt, settingsAt } from '@assay/database';
import type { SamplingPolicy } from '@assay/grading/domain';
import { SettingKey } from '@assay/people/domain';
import type { EntityManager } from 'typeorm';

/** What a mark is about, as far as rates are narrowed to it. */
export interface SampledSubjects {
  /** The standard's reference, e.g. `ST0825`. */
  readonly standard: string;
  readonly method: string;
  readonly providerId: string;
  readonly assessorId: string;
}

/** What the organisation's settings say on a local date about a mark: every rate that fits it, and how many firsts. */
export async function samplingPolicy(manager: EntityManager, about: SampledSubjects, on: string): Promise<SamplingPolicy> {
  const general = await settingAt(manager, SettingKey.SamplingRate, on);
  const narrowed = await settingsAt(manager, SettingKey.SamplingRate, on, scopesOf(about));
  const firstMarks = await settingAt(manager, SettingKey.SamplingFirstMarks, on);
  const blind = await settingAt(manager, SettingKey.SamplingBlind, on);
  return {
    rates: [general, ...narrowed.values()].map(({ amount }) => amount),
    firstMarks: firstMarks.amount,
    blindPercent: blind.amount,
  };
}

function scopesOf({ standard, method, providerId, assessorId }: SampledSubjects): string[] {
  return [
    `standard:${standard}`,
    `method:${method}`,
    `component:${standard}/${method}`,
    `provider:${providerId}`,
    `assessor:${assessorId}`,
  ];
}
