import { settingDefinitions, type SettingKey, type SettingValue } from '@assay/people/domain';
import type { EntityManager } from 'typeorm';
import { rowsOf } from '../transactions/rows';

/**
 * What holds for the key on the local date in the transaction's organisation: its own decision, else the usual value.
 * `appliesTo` narrows, e.g. `method:observation`; where nothing was decided for it, what holds for everything does.
 */
export async function settingAt(manager: EntityManager, key: SettingKey, date: string, appliesTo = ''): Promise<SettingValue> {
  const [own, general] = await settingsAt(manager, key, date, ['', ...(appliesTo ? [appliesTo] : [])]).then(
    (values) => [values.get(appliesTo), values.get('')] as const,
  );
  return own ?? general ?? settingDefinitions[key].usual;
}

/** The decisions for the key that hold on the date, by what they apply to; only those asked for, and only where one was made. */
export async function settingsAt(
  manager: EntityManager,
  key: SettingKey,
  date: string,
  appliesTo: readonly string[],
): Promise<ReadonlyMap<string, SettingValue>> {
  const rows = await rowsOf<SettingValue & { appliesTo: string }>(manager, sql, [key, date, appliesTo]);
  return new Map(rows.map(({ appliesTo: to, amount, unit }) => [to, { amount, unit }]));
}

const sql = `SELECT DISTINCT ON (applies_to) applies_to AS "appliesTo", amount, unit FROM setting_value
  WHERE key = $1 AND effective_from <= $2::date AND applies_to = ANY($3::varchar[])
  ORDER BY applies_to, effective_from DESC, set_at DESC, id`;
