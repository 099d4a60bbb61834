import type { EntityManager } from 'typeorm';
import { organisationToday, settingAt } from '@assay/database';
import { SettingUnit, type SettingKey } from '@assay/people/domain';
import { hourMs, minuteMs } from '@assay/platform/util';

const lengths: Partial<Record<SettingUnit, number>> = { [SettingUnit.Minutes]: minuteMs, [SettingUnit.Hours]: hourMs };

/** What the organisation's setting allows at this moment, in milliseconds. Throws for a setting that is no length of time. */
export async function settingTime(manager: EntityManager, key: SettingKey, now: Date): Promise<number> {
  const { amount, unit } = await settingAt(manager, key, await organisationToday(manager, now));
  const length = lengths[unit];
  if (length === undefined) throw new Error(`${key} is set in ${unit}, which is no length of time.`);
  return amount * length;
}

/** The instant by which somebody must answer: as the setting says, and never after the assessment begins. */
export async function answerBy(manager: EntityManager, key: SettingKey, now: Date, startsAt: Date): Promise<Date> {
  return new Date(Math.min(now.getTime() + (await settingTime(manager, key, now)), startsAt.getTime()));
}
