import { gradingNav } from '@assay/grading/web';
import { homeNav, peopleNav } from '@assay/people/web';
import type { NavEntry } from '@assay/platform/web';
import { schedulingNav } from '@assay/scheduling/web';
import { standardsNav } from '@assay/standards/web';

/** The navigation in the order of the work: book, mark, release; what it all rests on comes after. */
export const navEntries: readonly NavEntry[] = [
  ...homeNav,
  ...grouped('Booking', schedulingNav),
  ...grouped('Grades', gradingNav),
  ...grouped('Standards', standardsNav),
  ...grouped('Organisation', peopleNav),
];

function grouped(group: string, entries: readonly NavEntry[]): NavEntry[] {
  return entries.map((entry) => ({ ...entry, group }));
}
