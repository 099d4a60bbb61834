import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** One line of progress of a run, with the seconds since the process was started. */
export interface ProgressLine {
  readonly seconds: number;
  readonly cost: number;
  readonly bound: number | null;
}

export interface ProgramRun {
  readonly stdout: string;
  readonly stderr: string;
  readonly seconds: number;
  /** Most memory the process ever held, in bytes; `null` where the system does not tell. */
  readonly mostMemory: number | null;
  readonly progress: readonly ProgressLine[];
}

const BYTES_PER_KIB = 1024;
const MILLISECONDS_BETWEEN_LOOKS = 100;

/** Runs this same program with other arguments, as a process of its own, and watches it from outside. */
export async function runProgram(...args: readonly string[]): Promise<ProgramRun> {
  const started = performance.now();
  const elapsed = () => (performance.now() - started) / 1000;
  const child = spawn(process.execPath, [process.argv[1] ?? '', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const progress: ProgressLine[] = [];
  let [stdout, stderr] = ['', ''];
  let mostMemory: number | null = null;
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => {
    stderr += chunk.toString();
    for (const line of chunk.toString().split('\n')) progress.push(...progressOf(line, elapsed()));
  });
  const watch = setInterval(() => (mostMemory = memoryOf(child.pid) ?? mostMemory), MILLISECONDS_BETWEEN_LOOKS);
  const code = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  clearInterval(watch);
  if (code !== 0) throw new Error(`“${args.join(' ')}” ended with ${code}: ${stderr.slice(-500)}`);
  return { stdout, stderr, seconds: elapsed(), mostMemory, progress };
}

function progressOf(line: string, seconds: number): readonly ProgressLine[] {
  const match = /cost ([\d.]+)\s+bound (none|[\d.]+)/.exec(line);
  return match ? [{ seconds, cost: Number(match[1]), bound: match[2] === 'none' ? null : Number(match[2]) }] : [];
}

/** The high-water mark that Linux keeps. */
function memoryOf(pid: number | undefined): number | null {
  try {
    const match = /VmHWM:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
    return match ? Number(match[1]) * BYTES_PER_KIB : null;
  } catch {
    return null;
  }
}
