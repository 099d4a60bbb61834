const firstMs = 30_000;
const longestMs = 1_800_000;

/** How long to wait after so many failures, in milliseconds: half a minute, doubling up to half an hour, for ever. */
export function waitBeforeTry(failures: number): number {
  return Math.min(longestMs, firstMs * 2 ** Math.min(20, Math.max(0, failures - 1)));
}
