import { readdirSync, readFileSync } from 'node:fs';

/** Clock ticks in a second, as Linux counts processor time. */
const ticks = 100;

/**
 * Processor seconds that a process and its children have used so far. Unlike the time on the clock it does not depend
 * on what else the machine does. Zero where the system does not tell.
 */
export function cpuSeconds(pid: number): number {
  return processes()
    .filter((one) => one.pid === pid || one.parent === pid)
    .reduce((sum, one) => sum + one.seconds, 0);
}

function processes(): { pid: number; parent: number; seconds: number }[] {
  try {
    return readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((name) => processOf(Number(name)));
  } catch {
    return [];
  }
}

function processOf(pid: number): { pid: number; parent: number; seconds: number }[] {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
    return [{ pid, parent: Number(fields[1]), seconds: (Number(fields[11]) + Number(fields[12])) / ticks }];
  } catch {
    return [];
  }
}
