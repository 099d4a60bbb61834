import { HttpCaller, runCrowd, startRehearsal, summaryOf, timetable, World, type Summary } from '@assay/rehearsal';
import { addDays, type LocalDate } from '@assay/platform/util';
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
  try {
    options.say('Inventing an organisation …');
    const { world, bookings, from } = await makeWorld(rehearsal.superuserUrl, options);
    const api = await rehearsal.startApi(port, { nodeOptions: options.nodeOptions });
    const searches = new Searches(api.port, world, from, options);
    try {
      await searches.run(1, 15);
      options.say('One search after the other …');
      const alone = await searches.run(1, options.requests);
      const until = new Date(searches.to);
      const yardstick = await measureMultiranges(rehearsal.server.appUrl, world, new Date(from), until, options.requests);
      options.say(`${options.clients} searches at once …`);
      const crowd = await searches.run(options.clients, options.requests);
      return { options, bookings, alone, crowd, yardstick, ...searches.lastAnswer(), memory: api.memory()?.peak ?? 0 };
    } finally {
      searches.close();
      await world.close();
    }
  } finally {
    await rehearsal.end();
  }
}

async function makeWorld(superuserUrl: string, { weeks, assessors, requests }: SlotsOptions) {
  const table = timetable(5 * weeks + 5);
  const [from] = table.days;
  if (!from) throw new Error('The timetable is empty.');
  const world = await World.make(superuserUrl, assessors);
  const starts = table.days.flatMap((_, day) => [0, 1, 2].map((time) => table.startsAt(day, time)));
  await world.addBookings(starts.length * assessors, starts);
  await world.addApprentices(requests);
  await world.settle();
  return { world, bookings: starts.length * assessors, from };
}

/** Searches over HTTP, each for another apprentice who has no booking yet. */
class Searches {
  readonly to: LocalDate;
  private readonly caller: HttpCaller;
  private last = '';

  constructor(
    apiPort: number,
    private readonly world: World,
    private readonly from: LocalDate,
    private readonly options: SlotsOptions,
  ) {
    this.to = addDays(from, 7 * options.weeks - 1);
    this.caller = new HttpCaller(apiPort, world.cookie, options.clients);
  }

  async run(clients: number, count: number): Promise<Summary> {
    return summaryOf(await runCrowd(clients, count, (index) => this.search(index)));
  }

  lastAnswer(): { offered: number; answerBytes: number } {
    const { days } = JSON.parse(this.last) as { days: { slots: unknown[] }[] };
    return { offered: days.reduce((sum, { slots }) => sum + slots.length, 0), answerBytes: this.last.length };
  }

  close(): void {
    this.caller.close();
  }

  private async search(index: number): Promise<void> {
    const { world, options, from, to } = this;
    const apprentice = world.apprenticeCount - options.requests + (index % options.requests);
    const attempt = world.id('professional-discussion', apprentice);
    const { status, text } = await this.caller.call('GET', `/api/attempts/${attempt}/slots?mode=online&from=${from}&to=${to}`);
    if (status !== 200) throw new Error(`A search was answered with ${status}: ${text}`);
    this.last = text;
  }
}
