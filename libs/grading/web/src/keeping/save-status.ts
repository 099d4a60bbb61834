import type { Tone } from '@assay/platform/ui';

/** How a judgement stands between this screen, this device and the server. Never just "saved": it says where. */
export type SaveStatus = 'untouched' | 'writing' | 'on-device' | 'on-server' | 'not-kept' | 'conflict' | 'refused';

export const saveWords: Readonly<Record<SaveStatus, { readonly label: string; readonly tone: Tone }>> = {
  untouched: { label: 'Nothing entered yet', tone: 'neutral' },
  writing: { label: 'Saving on this device…', tone: 'info' },
  'on-device': { label: 'Saved on this device', tone: 'attention' },
  'on-server': { label: 'Saved on the server', tone: 'ok' },
  'not-kept': { label: 'Not kept on this device, not on the server', tone: 'problem' },
  conflict: { label: 'Saved on this device – changed elsewhere', tone: 'problem' },
  refused: { label: 'Saved on this device – refused by the server', tone: 'problem' },
};

/** Whether the server has everything that was entered. */
export function isSettled(status: SaveStatus): boolean {
  return status === 'untouched' || status === 'on-server';
}
