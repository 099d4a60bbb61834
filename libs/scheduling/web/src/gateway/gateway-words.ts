import type { Tone } from '@assay/platform/ui';
import type { GatewayItemStatus } from '@assay/scheduling/domain';
import { daysBetween, localDate } from '@assay/platform/util';

/** How an item of the gateway stands, as a chip says it. */
export const gatewayItemWords: Readonly<Record<GatewayItemStatus, { label: string; tone: Tone }>> = {
  awaited: { label: 'Not handed in', tone: 'neutral' },
  submitted: { label: 'Waits for a decision', tone: 'attention' },
  accepted: { label: 'Accepted', tone: 'ok' },
  rejected: { label: 'Sent back', tone: 'problem' },
};

/** How long something has waited, counted in days of the calendar. */
export function ageWords(since: string | null, today: string): string {
  if (since === null) return 'Nothing waits';
  const days = daysBetween(localDate(since.slice(0, 10)), localDate(today));
  if (days <= 0) return 'Since today';
  return days === 1 ? '1 day' : `${days} days`;
}
