import type { ConsiderationStatus } from '@assay/grading/domain';
import type { Tone } from '@assay/platform/ui';

/** How a request for special consideration stands. */
export const considerationStates: Readonly<Record<ConsiderationStatus, { readonly label: string; readonly tone: Tone }>> = {
  requested: { label: 'Waits for a decision', tone: 'attention' },
  agreed: { label: 'Agreed', tone: 'ok' },
  refused: { label: 'Not agreed', tone: 'neutral' },
  withdrawn: { label: 'Withdrawn', tone: 'neutral' },
};
