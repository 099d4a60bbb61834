import type { Tone } from '@assay/platform/ui';
import { counted } from '@assay/platform/ui';
import type { KeptChange } from './kept-change';

/** Where a change is, in words that are true: never just "saved". */
export function keptWords({ state, onDevice }: Pick<KeptChange, 'state' | 'onDevice'>): { label: string; tone: Tone } {
  if (state === 'parked') return { label: 'Saved on this device – refused by the server', tone: 'problem' };
  if (state === 'writing') return { label: 'Saving on this device…', tone: 'info' };
  if (!onDevice) return { label: 'Not kept on this device, not on the server', tone: 'problem' };
  return { label: 'Saved on this device', tone: 'attention' };
}

/** How many of each there are, in a line. */
export interface KeptCounts {
  readonly onDevice: number;
  readonly notKept: number;
  readonly onServer: number;
}

/** "2 changes saved on this device, not on the server yet. 37 changes saved on the server." */
export function countWords({ onDevice, notKept, onServer }: KeptCounts): string {
  const parts = [
    notKept > 0 ? `${counted(notKept, 'change')} not kept on this device and not on the server.` : '',
    onDevice > 0 ? `${counted(onDevice, 'change')} saved on this device, not on the server yet.` : '',
    onServer > 0 ? `${counted(onServer, 'change')} saved on the server.` : '',
  ];
  return parts.filter(Boolean).join(' ');
}

/** Whom and what a change is about. */
export function placeWords({
  apprenticeName,
  criterionTitle,
  kind,
}: Pick<KeptChange, 'apprenticeName' | 'criterionTitle' | 'kind'>): string {
  return `${apprenticeName}: ${criterionTitle ?? kind}`;
}
