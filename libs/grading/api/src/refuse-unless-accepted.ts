import type { Objection } from '@assay/grading/domain';
import { conflict } from '@assay/platform/api';

/** Refuses with every objection, not just the first. */
export function refuseUnlessAccepted(code: string, objections: readonly Objection[]): void {
  if (objections.length > 0) throw conflict(code, { objections });
}
