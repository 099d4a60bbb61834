import {
  cpuSeconds,
  startRehearsal,
  timetable,
  World,
  type ApiProcess,
  type Rehearsal,
  type Summary,
  type Timetable,
} from '@assay/rehearsal';
import { median } from '../markdown-table';
import { Confirmations } from './confirmations';
import { RawInserts } from './raw-inserts';

export interface BookingOptions {
  readonly clients: number;
  /** Confirmations in each round, and as many raw insertions. */
  readonly requests: number;
  /** Rounds at each size; the median counts. */
  readonly rounds: number;
  /** Bookings there are before measuring, from small to large. */
  readonly sizes: readonly number[];
  readonly assessors: number;
  readonly nodeOptions: readonly string[];
  readonly say: (line: string) => void;
}

/** What was measured with so many bookings in the database. */
export interface SizeReport {
  readonly bookings: number;
  readonly http: readonly Summary[];
  readonly raw: readonly Summary[];
  /** The product's throughput as a share of the yardstick's, round by round; the median. */
  readonly share: number;
  /** Processor milliseconds for each confirmation, and for each raw insertion; of the last round. */
  readonly processor: { readonly http: ProcessorTime; readonly raw: ProcessorTime };
}

export interface ProcessorTime {
  readonly api: number;
  readonly database: number;
  readonly client: number;
}

export interface BookingReport {
  readonly sizes: readonly SizeReport[];
  readonly contention: { readonly summary: Summary; readonly answers: ReadonlyMap<number, number> };
  readonly memory: { readonly before: number; readonly after: number; readonly peak: number } | null;
}

const port = 4420;
const warmUp = 400;
const none: ProcessorTime = { api: 0, database: 0, client: 0 };

/** Measures confirmations through the whole product against bare insertions, at several sizes of the database. */
export async function measureBooking(root: string, options: BookingOptions): Promise<BookingReport> {
  const rehearsal = await startRehearsal(root);
  const { say } = options;
  try {
    say('Inventing an organisation …');
    const world = await World.make(rehearsal.superuserUrl, options.assessors);
    const table = timetable(190);
    const api = await rehearsal.startApi(port, { nodeOptions: options.nodeOptions });
    const bench = new BookingBench(world, table, api, rehearsal, options);
    try {
      return await bench.run();
    } finally {
      await bench.close();
      await world.close();
    }
  } finally {
    await rehearsal.end();
  }
}

class BookingBench {
  private readonly confirmations: Confirmations;
  private readonly raw: RawInserts;
  private bookings = 0;

  constructor(
    private readonly world: World,
    private readonly table: Timetable,
    private readonly api: ApiProcess,
    private readonly rehearsal: Rehearsal,
    private readonly options: BookingOptions,
  ) {
    this.confirmations = new Confirmations(api.port, world, table, options.clients);
    this.raw = new RawInserts(rehearsal.server.appUrl, world, options.clients);
  }

  async run(): Promise<BookingReport> {
    const sizes: SizeReport[] = [];
    let before = 0;
    for (const size of this.options.sizes) {
      await this.growTo(size);
      before ||= this.api.memory()?.now ?? 0;
      sizes.push(await this.measure(size));
    }
    this.options.say('All clients want one slot …');
    const crowd = 10 * this.options.clients;
    const contention = await this.confirmations.wantOneSlot(await this.world.addApprentices(crowd), crowd);
    const memory = this.api.memory();
    return { sizes, contention, memory: memory && { before, after: memory.now, peak: memory.peak } };
  }

  async close(): Promise<void> {
    this.confirmations.close();
    await this.raw.close();
  }

  private async growTo(size: number): Promise<void> {
    this.options.say(`${size} bookings …`);
    const starts = this.table.days.flatMap((_, day) => [0, 1, 2].map((time) => this.table.startsAt(day, time)));
    await this.world.addBookings(size - this.bookings, starts, Math.ceil(this.bookings / this.world.assessors));
    this.bookings = size;
    await this.world.settle();
  }

  private async measure(bookings: number): Promise<SizeReport> {
    const { requests, rounds, say } = this.options;
    const first = await this.world.addApprentices(2 * warmUp + 2 * requests * rounds);
    await this.confirmations.run(first, warmUp);
    await this.raw.run(first + warmUp, warmUp);
    const [http, raw]: [Summary[], Summary[]] = [[], []];
    const processor = { http: none, raw: none };
    for (let round = 0; round < rounds; round += 1) {
      const at = first + 2 * warmUp + 2 * requests * round;
      processor.raw = await this.processorTime(async () => raw.push(await this.raw.run(at, requests)));
      processor.http = await this.processorTime(async () => http.push(await this.confirmations.run(at + requests, requests)));
      say(`  round ${round + 1}: ${http.at(-1)?.perSecond.toFixed(0)} confirmations/s, raw ${raw.at(-1)?.perSecond.toFixed(0)}/s`);
    }
    const share = median(http.map(({ perSecond }, round) => perSecond / (raw[round]?.perSecond ?? Number.NaN)));
    return { bookings, http, raw, share, processor };
  }

  /** Of `requests` pieces of work, each. */
  private async processorTime(work: () => Promise<unknown>): Promise<ProcessorTime> {
    const before = this.used();
    await work();
    const after = this.used();
    const each = (key: keyof ProcessorTime) => ((after[key] - before[key]) * 1000) / this.options.requests;
    return { api: each('api'), database: each('database'), client: each('client') };
  }

  private used(): ProcessorTime {
    const { user, system } = process.cpuUsage();
    return { api: cpuSeconds(this.api.pid), database: cpuSeconds(this.rehearsal.databasePid()), client: (user + system) / 1e6 };
  }
}
