import { performance } from 'node:perf_hooks';

/** One piece of work of a crowd: how long it took, in milliseconds. */
export interface Turn {
  readonly milliseconds: number;
}

export interface CrowdReport {
  readonly seconds: number;
  readonly milliseconds: readonly number[];
}

/** Does `count` pieces of work, `clients` at a time, each client taking the next as soon as its last is done. */
export async function runCrowd(
  clients: number,
  count: number,
  work: (index: number, client: number) => Promise<void>,
): Promise<CrowdReport> {
  const milliseconds: number[] = [];
  let next = 0;
  const begin = performance.now();
  const client = async (which: number) => {
    while (next < count) {
      const index = next++;
      const start = performance.now();
      await work(index, which);
      milliseconds.push(performance.now() - start);
    }
  };
  await Promise.all(Array.from({ length: Math.min(clients, count) }, (_, which) => client(which)));
  return { seconds: (performance.now() - begin) / 1000, milliseconds };
}
