import type { BookingResponse } from '@assay/scheduling/contracts';

/** One assessor's bookings of the week. */
export interface DiaryRow {
  readonly assessorId: string;
  readonly name: string;
  readonly bookings: readonly BookingResponse[];
}

/** A row for each assessor who has a booking, by name. */
export function diaryRows(bookings: readonly BookingResponse[]): DiaryRow[] {
  const byAssessor = Map.groupBy(bookings, ({ assessor }) => assessor.id);
  return [...byAssessor]
    .map(([assessorId, own]) => ({ assessorId, name: own[0]?.assessor.name ?? '', bookings: own }))
    .sort((a, b) => a.name.localeCompare(b.name));
}
