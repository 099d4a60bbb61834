import type { Tone } from '@assay/platform/ui';

/** How a judgement stands between this screen and the server. Never just "saved": it says where. */
export type SaveStatus = 'untouched' | 'saving' | 'saved' | 'retrying' | 'conflict' | 'refused';

export const saveWords: Readonly<Record<SaveStatus, { readonly label: string; readonly tone: Tone }>> = {
  untouched: { label: 'Nothing entered yet', tone: 'neutral' },
  saving: { label: 'Saving…', tone: 'info' },
  saved: { label: 'Saved on the server', tone: 'ok' },
  retrying: { label: 'Not saved – retrying', tone: 'attention' },
  conflict: { label: 'Not saved – changed elsewhere', tone: 'problem' },
  refused: { label: 'Not saved – refused', tone: 'problem' },
};

/** Whether the server has everything that was entered. */
export function isSettled(status: SaveStatus): boolean {
  return status === 'untouched' || status === 'saved';
}
