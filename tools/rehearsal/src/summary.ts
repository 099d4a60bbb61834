/** How long many pieces of work took, in milliseconds, and how many were done in a second. */
export interface Summary {
  readonly perSecond: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
  readonly most: number;
}

export function summaryOf({ seconds, milliseconds }: { seconds: number; milliseconds: readonly number[] }): Summary {
  const sorted = [...milliseconds].sort((a, b) => a - b);
  return {
    perSecond: milliseconds.length / seconds,
    p50: percentile(sorted, 0.5),
    p95: percentile(sorted, 0.95),
    p99: percentile(sorted, 0.99),
    most: sorted.at(-1) ?? 0,
  };
}

/** The value that `share` of the sorted values do not exceed (nearest rank). */
function percentile(sorted: readonly number[], share: number): number {
  return sorted[Math.max(0, Math.ceil(sorted.length * share) - 1)] ?? 0;
}
