import type { IconName } from '../icon/icon-paths';

/** What a mark means, besides its words. Each tone has a shape of its own, for those who do not see its colour. */
export type Tone = 'ok' | 'attention' | 'problem' | 'info' | 'neutral';

export const toneIcons: Readonly<Record<Tone, IconName>> = {
  ok: 'tick',
  attention: 'clock',
  problem: 'alert',
  info: 'info',
  neutral: 'document',
};
