import { performance } from 'node:perf_hooks';
import { onConnection } from '@assay/database';
import { HttpCaller, runCrowd, startRehearsal, summaryOf, World, type Rehearsal, type Summary } from '@assay/rehearsal';

export interface FiguresOptions {
  readonly results: number;
  readonly assessors: number;
  /** Requests of each question. */
  readonly requests: number;
  readonly nodeOptions: readonly string[];
  readonly say: (line: string) => void;
}

export interface FiguresReport {
  /** One person asking one question after the other. */
  readonly questions: readonly { readonly name: string; readonly summary: Summary }[];
  /** A bare query that reads every mark once and counts by method. */
  readonly yardstick: Summary;
}

const port = 4442;
/** Over how many days the results spread: all of them are in the year that the page shows at first. */
const days = 360;
const batch = 20_000;

/** Measures the questions that the page of figures asks, in an organisation with so many results. */
export async function measureFigures(root: string, options: FiguresOptions): Promise<FiguresReport> {
  const rehearsal = await startRehearsal(root);
  try {
    options.say(`Inventing ${options.results} results …`);
    const world = await World.make(rehearsal.superuserUrl, options.assessors);
    try {
      return await measure(rehearsal, world, options);
    } finally {
      await world.close();
    }
  } finally {
    await rehearsal.end();
  }
}

async function measure(
  rehearsal: Rehearsal,
  world: World,
  { results, requests, nodeOptions, say }: FiguresOptions,
): Promise<FiguresReport> {
  await world.publishRubric(13);
  for (let done = 0; done < results; done += batch) {
    const count = Math.min(batch, results - done);
    const first = await world.addApprentices(count);
    await world.conduct(first, count, days);
    await world.grade(first, count, days);
  }
  await world.settle();
  const api = await rehearsal.startApi(port, { nodeOptions });
  const caller = new HttpCaller(api.port, await world.signIn('administrator', 0), 1);
  try {
    const questions: { name: string; summary: Summary }[] = [];
    for (const { name, path } of questionsOf(world)) {
      say(`${name} …`);
      const summary = await ask(caller, path, requests);
      say(`  p50 ${summary.p50.toFixed(0)} ms, p95 ${summary.p95.toFixed(0)} ms`);
      questions.push({ name, summary });
    }
    return { questions, yardstick: await readOnce(rehearsal.superuserUrl, world.organisationId, requests) };
  } finally {
    caller.close();
  }
}

function questionsOf(world: World): { name: string; path: string }[] {
  const month = new Date(Date.now() - 30 * 86_400_000).toISOString().slice(0, 10);
  return [
    { name: 'everything, a year', path: '/api/figures' },
    { name: 'one month', path: `/api/figures?from=${month}` },
    { name: 'one method', path: '/api/figures?method=observation' },
    { name: 'one provider', path: `/api/figures?providerId=${world.id('provider', 7)}` },
    { name: 'one assessor', path: `/api/figures?assessorId=${world.id('assessor', 7)}` },
    { name: 'drift of all assessors', path: '/api/figures/drift' },
    { name: 'the rates as CSV', path: '/api/figures/export?table=rates' },
  ];
}

async function ask(caller: HttpCaller, path: string, requests: number): Promise<Summary> {
  const once = async () => {
    const { status, text } = await caller.call('GET', path);
    if (status !== 200) throw new Error(`${path} was answered with ${status}: ${text}`);
  };
  await once();
  return summaryOf(await runCrowd(1, requests, once));
}

async function readOnce(superuserUrl: string, organisationId: string, requests: number): Promise<Summary> {
  return onConnection(superuserUrl, async (client) => {
    const milliseconds: number[] = [];
    for (let request = 0; request <= requests; request += 1) {
      const begin = performance.now();
      await client.query({ name: 'yardstick', text: yardstick, values: [organisationId] });
      if (request > 0) milliseconds.push(performance.now() - begin);
    }
    return summaryOf({ seconds: 1, milliseconds });
  });
}

const yardstick = `SELECT t.method, v.grade, count(*) FROM mark_version v
  JOIN attempt t ON t.organisation_id = v.organisation_id AND t.id = v.attempt_id WHERE v.organisation_id = $1 GROUP BY t.method, v.grade`;
