import { HttpCaller, runCrowd, startRehearsal, summaryOf, timetable, World, type Summary } from '@assay/rehearsal';
import { addDays } from '@assay/platform/util';
import { measureMultiranges } from './multirange-query';

export interface SlotsOptions {
  readonly requests: number;
  readonly weeks: number;
  readonly assessors: number;
  readonly clients: number;
  readonly nodeOptions: readonly string[];
  readonly say: (line: string) => void;
}

export interface SlotsReport {
  readonly options: SlotsOptions;
  readonly bookings: number;
  /** One search after the other. */
  readonly alone: Summary;
  /** `clients` searches at once. */
  readonly crowd: Summary;
  readonly yardstick: Summary;
  readonly offered: number;
  readonly answerBytes: number;
  readonly memory: number;
}

const port = 4421;

/** Measures the search for times of one attempt while three of the five times of every assessor's days are taken. */
export async function measureSlots(root: string, options: SlotsOptions): Promise<SlotsReport> {
  const rehearsal = await startRehearsal(root);
  const { assessors, requests, weeks, clients, say } = options;
  try {
    say('Inventing an organisation …');
    const table = timetable(5 * weeks + 5);
    const world = await World.make(rehearsal.superuserUrl, assessors);
    const starts = table.days.flatMap((_, day) => [0, 1, 2].map((time) => table.startsAt(day, time)));
    await world.addBookings(starts.length * assessors, starts);
    const first = await world.addApprentices(requests);
    await world.settle();
    const api = await rehearsal.startApi(port, { nodeOptions: options.nodeOptions });
    const caller = new HttpCaller(api.port, world.cookie, clients);
    const from = table.days[0];
    if (!from) throw new Error('The timetable is empty.');
    const to = addDays(from, 7 * weeks - 1);
    let last = '';
    const search = async (index: number) => {
      const attempt = world.id('professional-discussion', first + (index % requests));
      const { status, text } = await caller.call('GET', `/api/attempts/${attempt}/slots?mode=online&from=${from}&to=${to}`);
      if (status !== 200) throw new Error(`A search was answered with ${status}: ${text}`);
      last = text;
    };
    await runCrowd(1, 15, search);
    say('One search after the other …');
    const alone = summaryOf(await runCrowd(1, requests, search));
    const yardstick = await measureMultiranges(rehearsal.server.appUrl, world, new Date(from), new Date(addDays(to, 1)), requests);
    say(`${clients} searches at once …`);
    const crowd = summaryOf(await runCrowd(clients, requests, search));
    caller.close();
    await world.close();
    const { days } = JSON.parse(last) as { days: { slots: unknown[] }[] };
    return {
      options,
      bookings: starts.length * assessors,
      alone,
      crowd,
      yardstick,
      offered: days.reduce((sum, { slots }) => sum + slots.length, 0),
      answerBytes: last.length,
      memory: api.memory()?.peak ?? 0,
    };
  } finally {
    await rehearsal.end();
  }
}
