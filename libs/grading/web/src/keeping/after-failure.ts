import type { Problem } from '@assay/platform/ui';

/** `later`: everything waits. `slot-later`: only this slot waits. `signed-out`: until somebody signs in. */
export type AfterFailure = 'later' | 'slot-later' | 'signed-out' | 'park';

const passing = [0, 408, 425, 429, 502, 503, 504];

/** What a failed send means for the queue. Only what the server refused as such wants a person. */
export function afterFailure({ status }: Problem): AfterFailure {
  if (status === 401) return 'signed-out';
  if (passing.includes(status)) return 'later';
  return status >= 500 ? 'slot-later' : 'park';
}
