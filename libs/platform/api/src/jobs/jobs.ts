import { Injectable, type BeforeApplicationShutdown, type OnApplicationBootstrap } from '@nestjs/common';
import { PinoLogger } from 'nestjs-pino';
import { PgBoss, type Db } from 'pg-boss';
import { DataSource, type EntityManager } from 'typeorm';
import { jobsSchema, rowsOf } from '@assay/database';
import type { JobData, JobQueue } from './job-queue';

export interface RunningJob<Data extends JobData> {
  readonly id: string;
  readonly data: Data;
  /** Fires when the job is cancelled, has expired, or the process is shutting down. */
  readonly signal: AbortSignal;
}

export interface EnqueueOptions {
  /** Not before this instant. */
  readonly startAfter?: Date;
  /** The job's own id (uuid): enqueued twice it runs once. */
  readonly id?: string;
}

type Handler = (job: RunningJob<JobData>) => Promise<void>;

/**
 * Work that outlives a request, in our own PostgreSQL. A job is enqueued in the transaction of the change that asks
 * for it, so it exists exactly if the change does. It runs at least once: a handler must stand being run again.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly handlers = new Map<JobQueue<JobData>, { work: Handler; atOnce: number }>();
  private readonly queues = new Map<string, Promise<void>>();
  private boss: Promise<PgBoss> | null = null;

  constructor(
    private readonly source: DataSource,
    private readonly logger: PinoLogger,
  ) {}

  /** Adds a job to the transaction of `manager`. */
  async enqueue<Data extends JobData>(
    manager: EntityManager,
    queue: JobQueue<Data>,
    data: Data,
    options: EnqueueOptions = {},
  ): Promise<void> {
    const boss = await this.started();
    await this.known(boss, queue);
    await boss.send(queue.name, data, { ...options, db: within(manager) });
  }

  /** Takes a queue's jobs from now on, in this process. Call it from `onModuleInit`. `atOnce` is how many at a time. */
  handle<Data extends JobData>(queue: JobQueue<Data>, work: (job: RunningJob<Data>) => Promise<void>, atOnce = 1): void {
    this.handlers.set(queue as JobQueue<JobData>, { work: work as Handler, atOnce });
  }

  async onApplicationBootstrap(): Promise<void> {
    if (this.handlers.size === 0) return;
    const boss = await this.started();
    for (const [queue, { work, atOnce }] of this.handlers) {
      await this.known(boss, queue);
      const options = { pollingIntervalSeconds: 0.5, localConcurrency: atOnce, batchSize: 1 };
      await boss.work<JobData>(queue.name, options, async (jobs) => {
        for (const { id, data, signal } of jobs) await work({ id, data, signal });
      });
    }
  }

  /** Running jobs get ten seconds; what is left then is tried again by another process. */
  async beforeApplicationShutdown(): Promise<void> {
    const boss = await this.boss;
    await boss?.stop({ graceful: true, timeout: 10_000 });
  }

  private started(): Promise<PgBoss> {
    return (this.boss ??= this.start());
  }

  private async start(): Promise<PgBoss> {
    const { url } = this.source.options as { url?: string };
    if (!url) throw new Error('Jobs need the address of the database.');
    const boss = new PgBoss({
      connectionString: url,
      schema: jobsSchema,
      max: 3,
      migrate: false,
      createSchema: false,
      schedule: false,
      reindex: false,
      monitorVacuum: false,
    });
    boss.on('error', (error) => this.logger.error({ err: error }, 'jobs failed'));
    return boss.start();
  }

  /** A queue is made once per database; every process asks once. */
  private known(boss: PgBoss, queue: JobQueue<JobData>): Promise<void> {
    const known = this.queues.get(queue.name) ?? makeQueue(boss, queue);
    this.queues.set(queue.name, known);
    return known;
  }
}

async function makeQueue(boss: PgBoss, { name, options }: JobQueue<JobData>): Promise<void> {
  const settings = { ...options, retryBackoff: true };
  if (await boss.getQueue(name)) await boss.updateQueue(name, settings);
  else await boss.createQueue(name, settings);
}

/** The business transaction, as pg-boss wants to see a database. Its statement for a queue is always the same text. */
function within(manager: EntityManager): Db {
  return { executeSql: async (text, values) => ({ rows: await rowsOf(manager, text, values) }) };
}
