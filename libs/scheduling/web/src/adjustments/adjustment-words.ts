import type { Tone } from '@assay/platform/ui';
import type { AdjustmentEffectResponse } from '@assay/scheduling/contracts';
import type { AdjustmentStatus } from '@assay/scheduling/domain';

export const adjustmentWords: Readonly<Record<AdjustmentStatus, { label: string; tone: Tone }>> = {
  requested: { label: 'Waits for a decision', tone: 'attention' },
  agreed: { label: 'Agreed', tone: 'ok' },
  'agreed-in-part': { label: 'Agreed in part', tone: 'info' },
  refused: { label: 'Not agreed', tone: 'problem' },
  withdrawn: { label: 'Withdrawn', tone: 'neutral' },
};

/** What a room can be asked to have. */
export const featureWords: Readonly<Record<string, string>> = {
  'step-free': 'Step-free access',
  'hearing-loop': 'Hearing loop',
  quiet: 'A quiet room',
  'adjustable-desk': 'Adjustable desk',
};

/** "15 more minutes, breaks: …": what was agreed, in a line. */
export function effectWords({ extraMinutes, breaks, venueFeatures, support }: AdjustmentEffectResponse): string {
  const parts = [
    ...(extraMinutes > 0 ? [`${extraMinutes} more minutes`] : []),
    ...(breaks ? [`breaks: ${breaks}`] : []),
    ...venueFeatures.map((feature) => (featureWords[feature] ?? feature).toLowerCase()),
    ...(support ? [`support: ${support}`] : []),
  ];
  return parts.join('; ');
}
