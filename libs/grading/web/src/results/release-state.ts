import type { ReleaseSummaryResponse } from '@assay/grading/contracts';
import type { Tone } from '@assay/platform/ui';

/** How far a release is, in the words of the page. */
export function releaseState({ status, inEffect }: Pick<ReleaseSummaryResponse, 'status' | 'inEffect'>): {
  readonly label: string;
  readonly tone: Tone;
} {
  if (status === 'prepared') return { label: 'Waits for approval', tone: 'attention' };
  if (status === 'withdrawn') return { label: 'Withdrawn', tone: 'neutral' };
  return inEffect ? { label: 'Released', tone: 'ok' } : { label: 'Approved, not yet in effect', tone: 'info' };
}
