import { recordLimits } from '@assay/grading/domain';
import { conflict } from '@assay/platform/api';

/** Refuses what would be one too many; `kept` is how many there are. */
export function refuseWhereFull(what: keyof typeof recordLimits, kept: number): void {
  const most = recordLimits[what];
  if (kept >= most) throw conflict('record-is-full', { what, most });
}
