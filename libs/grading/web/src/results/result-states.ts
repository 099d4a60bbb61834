import type { ResultState } from '@assay/grading/domain';
import type { Tone } from '@assay/platform/ui';

/** How far a result is, in the words of the pages. */
export const resultStates: Readonly<Record<ResultState, { readonly label: string; readonly tone: Tone }>> = {
  ready: { label: 'Ready', tone: 'info' },
  prepared: { label: 'Waits for approval', tone: 'attention' },
  scheduled: { label: 'Approved, not yet in effect', tone: 'info' },
  released: { label: 'Released', tone: 'ok' },
};
