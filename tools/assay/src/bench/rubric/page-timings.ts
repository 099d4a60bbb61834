import { performance } from 'node:perf_hooks';
import { generateRubric, readOccupation } from '@assay/standards/domain';

/** Means over a few rounds, after one that warms up. */
const rounds = 5;

/** Milliseconds to read a page and to generate its rubric, the mean over all pages. */
export function pageTimings(pages: readonly string[]): { readonly read: number; readonly generate: number } {
  let read = 0;
  let generate = 0;
  for (let round = 0; round <= rounds; round += 1)
    for (const page of pages) {
      const start = performance.now();
      const reading = readOccupation(page);
      const between = performance.now();
      if (reading.kind === 'read') generateRubric(reading.document, { title: 'Measured' });
      if (round === 0) continue;
      read += between - start;
      generate += performance.now() - between;
    }
  const mean = (total: number) => Math.round((total / rounds / pages.length) * 100) / 100;
  return { read: mean(read), generate: mean(generate) };
}
