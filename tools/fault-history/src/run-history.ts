import { createHash } from 'node:crypto';
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { seededRandom } from '@assay/platform/util';
import { HttpCaller, runCrowd, startRehearsal, timetable, World, type ApiProcess, type Rehearsal } from '@assay/rehearsal';
import { checkHistory, type Finding } from './check-history';
import { Faults, faultPlan, type Fault } from './fault-plan';
import { HistoryClient } from './history-client';
import type { LoggedCommand } from './logged-command';
import { readState } from './read-state';
import type { Scene } from './scene';
import { verifyChains } from './verify-chains';

export interface HistoryOptions {
  readonly commands: number;
  readonly clients: number;
  /** How often one of the two API processes is killed, and PostgreSQL crashed. */
  readonly kills: number;
  readonly crashes: number;
  readonly seed: number;
  /** Where the clients' log is written, a command a line. */
  readonly logFile: string;
  readonly say: (line: string) => void;
}

export interface HistoryReport {
  readonly log: readonly LoggedCommand[];
  readonly findings: readonly Finding[];
  readonly faults: Readonly<Record<Fault, number>>;
  readonly seconds: number;
}

const ports = [4430, 4431] as const;
const organisations = 2;
const size = { assessors: 30, apprentices: 300, days: 15 };

/** Plays a random history over two API processes while they and PostgreSQL die and come back, and checks what is left. */
export async function runHistory(root: string, options: HistoryOptions): Promise<HistoryReport> {
  const rehearsal = await startRehearsal(root, ['restart_after_crash=on']);
  try {
    const scenes: Scene[] = [];
    for (let index = 0; index < organisations; index += 1) scenes.push(await makeScene(rehearsal.superuserUrl, options.seed + index));
    const apis = [await rehearsal.startApi(ports[0]), await rehearsal.startApi(ports[1])] as const;
    return await play(rehearsal, scenes, apis[1], options);
  } finally {
    await rehearsal.end();
  }
}

async function makeScene(superuserUrl: string, seed: number): Promise<Scene> {
  const world = await World.make(superuserUrl, size.assessors);
  const first = await world.addApprentices(size.apprentices);
  const assessorCookies: string[] = [];
  for (let number = 0; number < size.assessors; number += 1) assessorCookies.push(await world.signInAssessor(number));
  await world.settle();
  await world.close();
  const apprentices = Array.from({ length: size.apprentices }, (_, index) => first + index);
  return { world, table: timetable(size.days), random: seededRandom(seed), apprentices, heard: new Map(), assessorCookies };
}

async function play(rehearsal: Rehearsal, scenes: readonly Scene[], victim: ApiProcess, options: HistoryOptions): Promise<HistoryReport> {
  const { commands, clients, kills, crashes, say } = options;
  const faults = new Faults(faultPlan(commands, kills, crashes), rehearsal, victim, say);
  const callers = new Callers(clients);
  const crowd = Array.from({ length: clients }, (_, number) => clientOf(number, scenes, callers));
  const log: LoggedCommand[] = [];
  const file = createWriteStream(options.logFile);
  const { seconds } = await runCrowd(clients, commands, async (index, number) => {
    faults.progress(index);
    const command = await crowd[number]?.act(keyOf(options.seed, index));
    if (!command) return;
    log.push(command);
    file.write(`${JSON.stringify(command)}\n`);
  });
  file.end();
  await once(file, 'finish');
  await faults.settled();
  callers.close();
  say('Checking …');
  const chainFaults = await verifyChains(
    rehearsal.server.ownerUrl,
    scenes.map(({ world }) => world.organisationId),
  );
  const state = await readState(rehearsal.superuserUrl, chainFaults);
  return { log, findings: checkHistory(log, state), faults: faults.done, seconds };
}

function clientOf(number: number, scenes: readonly Scene[], callers: Callers): HistoryClient {
  const scene = scenes[number % scenes.length];
  if (!scene) throw new Error('A history has at least one organisation.');
  return new HistoryClient(number, scene, callers.of(scene.world.cookie), (assessor) => callers.of(scene.assessorCookies[assessor] ?? ''));
}

const keyOf = (seed: number, index: number): string => createHash('sha256').update(`history/${seed}/${index}`).digest('hex').slice(0, 32);

/** One caller for each person and process. */
class Callers {
  private readonly byCookie = new Map<string, readonly HttpCaller[]>();

  constructor(private readonly connections: number) {}

  of(cookie: string): readonly HttpCaller[] {
    const known = this.byCookie.get(cookie) ?? ports.map((port) => new HttpCaller(port, cookie, this.connections));
    this.byCookie.set(cookie, known);
    return known;
  }

  close(): void {
    for (const callers of this.byCookie.values()) for (const caller of callers) caller.close();
  }
}
