import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** Stops a PostgreSQL that still runs on this data folder because the process that started it was killed. */
export async function stopLeftover(dataFolder: string): Promise<void> {
  const pid = runningPid(dataFolder);
  if (pid === null) return;
  process.kill(pid, 'SIGINT');
  for (let waited = 0; waited < 15_000 && runningPid(dataFolder) !== null; waited += 100) await wait(100);
  if (runningPid(dataFolder) !== null)
    throw new Error(`PostgreSQL (process ${pid}) still uses ${dataFolder} and does not stop. End it and start again.`);
}

/** The process that serves this data folder; null where none does. */
export function runningPid(dataFolder: string): number | null {
  const file = join(dataFolder, 'postmaster.pid');
  if (!existsSync(file)) return null;
  const pid = Number(readFileSync(file, 'utf8').split('\n')[0]);
  return Number.isInteger(pid) && pid > 0 && belongsTo(pid, dataFolder) ? pid : null;
}

/** A process id alone proves nothing after a restart of the machine: the command line must name the folder. */
function belongsTo(pid: number, dataFolder: string): boolean {
  const commandLine = `/proc/${pid}/cmdline`;
  if (existsSync('/proc/self')) return existsSync(commandLine) && readFileSync(commandLine, 'utf8').includes(dataFolder);
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
