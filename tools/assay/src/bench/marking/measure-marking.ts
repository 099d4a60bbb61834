import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { HttpCaller, runCrowd, startRehearsal, summaryOf, World, type ApiProcess, type Rehearsal, type Summary } from '@assay/rehearsal';
import { median } from '../markdown-table';
import { AssessorClient } from './assessor-client';
import { RawSaves } from './raw-saves';

export interface MarkingOptions {
  readonly assessors: number;
  readonly criteria: number;
  /** How often each assessor saves, and for how long, in seconds. */
  readonly every: number;
  readonly seconds: number;
  /** For the most there can be: clients at once, saves in each round, rounds; the median counts. */
  readonly clients: number;
  readonly requests: number;
  readonly rounds: number;
  readonly nodeOptions: readonly string[];
  readonly say: (line: string) => void;
}

export interface MarkingReport {
  /** Everybody saving at their pace; a time runs from when the save was due, not from when it was sent. */
  readonly paced: Summary;
  readonly http: readonly Summary[];
  readonly raw: readonly Summary[];
  /** The product's throughput as a share of the yardstick's, round by round; the median. */
  readonly share: number;
}

const ports = [4440, 4441] as const;
/** Saves before anything is measured, at each end. */
const warmUp = 300;

/** Measures saves of judgements through two processes of the product, and against bare insertions of the same rows. */
export async function measureMarking(root: string, options: MarkingOptions): Promise<MarkingReport> {
  const rehearsal = await startRehearsal(root);
  try {
    options.say('Inventing an organisation …');
    const world = await World.make(rehearsal.superuserUrl, options.assessors);
    try {
      const apis = await prepare(rehearsal, world, options);
      return await measure(rehearsal, world, apis, options);
    } finally {
      await world.close();
    }
  } finally {
    await rehearsal.end();
  }
}

async function prepare(rehearsal: Rehearsal, world: World, { assessors, criteria, nodeOptions }: MarkingOptions): Promise<ApiProcess[]> {
  await world.publishRubric(criteria);
  await world.conduct(await world.addApprentices(assessors), assessors);
  await world.settle();
  return Promise.all(ports.map((port) => rehearsal.startApi(port, { nodeOptions })));
}

async function measure(rehearsal: Rehearsal, world: World, apis: readonly ApiProcess[], options: MarkingOptions): Promise<MarkingReport> {
  const { criteria, clients, requests, rounds, say } = options;
  const callers: HttpCaller[] = [];
  const crowd: AssessorClient[] = [];
  for (let number = 0; number < options.assessors; number += 1) {
    const caller = new HttpCaller(apis[number % apis.length]?.port ?? ports[0], await world.signInAssessor(number), 2);
    callers.push(caller);
    crowd.push(new AssessorClient(caller, world, number, criteria));
  }
  const raw = new RawSaves(rehearsal.server.appUrl, world, criteria, clients);
  try {
    await atOnce(crowd, clients, warmUp);
    await raw.run(warmUp);
    say(`${crowd.length} assessors save every ${options.every} s …`);
    const paced = await atTheirPace(crowd, options);
    say(`  ${paced.perSecond.toFixed(1)} saves/s, p95 ${paced.p95.toFixed(0)} ms`);
    const [http, bare]: [Summary[], Summary[]] = [[], []];
    for (let round = 0; round < rounds; round += 1) {
      bare.push(await raw.run(requests));
      http.push(await atOnce(crowd, clients, requests));
      say(`  round ${round + 1}: ${http.at(-1)?.perSecond.toFixed(0)} saves/s, raw ${bare.at(-1)?.perSecond.toFixed(0)}/s`);
    }
    const share = median(http.map(({ perSecond }, round) => perSecond / (bare[round]?.perSecond ?? Number.NaN)));
    return { paced, http, raw: bare, share };
  } finally {
    await raw.close();
    for (const caller of callers) caller.close();
  }
}

/** Saves as fast as they are answered; no assessor has two on the way. */
async function atOnce(crowd: readonly AssessorClient[], clients: number, count: number): Promise<Summary> {
  const own = Array.from({ length: clients }, (_, client) => crowd.filter((_assessor, index) => index % clients === client));
  const turns = own.map(() => 0);
  const report = await runCrowd(clients, count, async (_index, client) => {
    const mine = own[client] ?? [];
    await mine[(turns[client] = (turns[client] ?? 0) + 1) % mine.length]?.save();
  });
  return summaryOf(report);
}

/** Each saves at their own moment of every interval; one that is late saves as soon as it can. */
async function atTheirPace(crowd: readonly AssessorClient[], { every, seconds }: MarkingOptions): Promise<Summary> {
  const milliseconds: number[] = [];
  const begin = performance.now();
  const interval = every * 1000;
  await Promise.all(
    crowd.map(async (assessor, index) => {
      for (let due = begin + (interval * index) / crowd.length; due < begin + seconds * 1000; due += interval) {
        await wait(Math.max(0, due - performance.now()));
        await assessor.save();
        milliseconds.push(performance.now() - due);
      }
    }),
  );
  return summaryOf({ seconds: (performance.now() - begin) / 1000, milliseconds });
}
