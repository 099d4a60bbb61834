import { addDays, isLocalDate, localDate, type LocalDate } from '@assay/platform/util';

/** Day 1 of Excel is 1900-01-01, and Excel believes in 29 February 1900: from March on its days count from here. */
const excelZero = localDate('1899-12-30');
const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * A day as people and spreadsheets write it: `2026-09-01`, `01/09/2026` (day first, as in Britain), `1 Sep 2026`, or
 * Excel's number of the day (20000 to 80000: 1954 to 2119). Null where it is none of them or no day that exists.
 */
export function readDateCell(text: string): LocalDate | null {
  const [iso = ''] = /^\d{4}-\d{2}-\d{2}(?=$|[T ]00:00)/.exec(text) ?? [];
  if (iso) return isLocalDate(iso) ? iso : null;
  const excel = /^(\d{5})(?:\.0+)?$/.exec(text)?.[1];
  if (excel) return Number(excel) >= 20_000 && Number(excel) <= 80_000 ? addDays(excelZero, Number(excel)) : null;
  const parts = /^(\d{1,2})[/.\- ]([a-z]+|\d{1,2})[/.\- ](\d{4})(?: 00:00(?::00)?)?$/i.exec(text);
  return parts ? dayOf(parts[1] ?? '', parts[2] ?? '', parts[3] ?? '') : null;
}

function dayOf(day: string, month: string, year: string): LocalDate | null {
  const number = /^\d+$/.test(month) ? Number(month) : monthNames.indexOf(month.slice(0, 3).toLowerCase()) + 1;
  const date = `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}
