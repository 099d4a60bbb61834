import { firstRow, rowsOf } from '@assay/database';
import { type DatedValue, dueOn, valueOn } from '@assay/grading/domain';
import { settingDefinitions, type SettingKey } from '@assay/people/domain';
import { bankHolidaysOf, dateIn, HolidayDivision, isHolidayDivision, type HolidayCalendar, type LocalDate } from '@assay/platform/util';
import type { EntityManager } from 'typeorm';

/** Reckons deadlines of an organisation by its settings and its bank holidays. */
export class DueDates {
  constructor(
    private readonly zone: string,
    private readonly holidays: HolidayCalendar,
    private readonly decided: ReadonlyMap<SettingKey, readonly DatedValue[]>,
  ) {}

  /** The last local day, by the setting as it held on `from`. */
  after(key: SettingKey, from: LocalDate): LocalDate {
    const value = valueOn(this.decided.get(key) ?? [], settingDefinitions[key].usual, from);
    const due = dueOn(from, value, this.holidays);
    if (due === null) throw new RangeError(`No calendar of bank holidays reaches ${value.amount} working days past ${from}.`);
    return due;
  }

  /** The organisation's local day of the instant. */
  dayOf(instant: string | Date): LocalDate {
    return dateIn(this.zone, new Date(instant).getTime());
  }
}

/** What the transaction's organisation decided about these deadlines. */
export async function dueDates(manager: EntityManager, keys: readonly SettingKey[]): Promise<DueDates> {
  const organisation = await firstRow<{ zone: string; division: string }>(manager, organisationSql);
  if (!organisation) throw new Error('The transaction has no organisation.');
  const rows = await rowsOf<DatedValue & { key: SettingKey }>(manager, settingsSql, [keys]);
  const { zone, division } = organisation;
  const holidays = bankHolidaysOf(isHolidayDivision(division) ? division : HolidayDivision.EnglandAndWales);
  return new DueDates(
    zone,
    holidays,
    Map.groupBy(rows, ({ key }) => key),
  );
}

const organisationSql = 'SELECT zone, holiday_division AS division FROM organisation WHERE id = assay_organisation()';

const settingsSql = `SELECT key, amount, unit, effective_from::text AS "effectiveFrom" FROM setting_value
  WHERE key = ANY ($1::varchar[]) AND applies_to = '' ORDER BY effective_from, set_at, id`;
