import { Injectable, Module, type OnModuleInit } from '@nestjs/common';
import { Transactions, type Tenant } from '@assay/database';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { jobQueue, type JobData } from './job-queue';
import { Jobs, type RunningJob } from './jobs';

interface Note extends JobData {
  readonly note: string;
}
const notes = jobQueue<Note>('note-in-the-spec', { retryLimit: 3, retryDelay: 1, retryDelayMax: 1 });

@Injectable()
class TakeNotes implements OnModuleInit {
  readonly taken: string[] = [];
  failures = 0;

  constructor(private readonly jobs: Jobs) {}

  onModuleInit(): void {
    this.jobs.handle(notes, (job) => this.take(job));
  }

  private take({ data }: RunningJob<Note>): Promise<void> {
    if (data.note === 'fails once' && this.failures++ === 0) return Promise.reject(new Error('not yet'));
    this.taken.push(data.note);
    return Promise.resolve();
  }
}

@Module({ providers: [TakeNotes] })
class NotesModule {}

let application: TestApplication;
let tenant: Tenant;
beforeAll(async () => {
  application = await createTestApplication([NotesModule]);
  const { id } = await application.organisation();
  tenant = { organisationId: id, audience: 'staff', subjectId: null };
});
afterAll(() => application.close());

const jobs = () => application.app.get(Jobs);
const taken = () => application.app.get(TakeNotes).taken;
const inTransaction = <T>(work: Parameters<Transactions['run']>[1]) => application.app.get(Transactions).run(tenant, work) as Promise<T>;
const note = (text: string): Note => ({ organisationId: tenant.organisationId, note: text });

it('runs a job once its transaction is committed', async () => {
  await inTransaction((manager) => jobs().enqueue(manager, notes, note('committed')));
  await until(() => taken().includes('committed'));
});

it('knows nothing of a job whose transaction was rolled back', async () => {
  const undone = inTransaction(async (manager) => {
    await jobs().enqueue(manager, notes, note('rolled back'));
    throw new Error('changed my mind');
  });
  await expect(undone).rejects.toThrow('changed my mind');
  await inTransaction((manager) => jobs().enqueue(manager, notes, note('after')));
  await until(() => taken().includes('after'));
  expect(taken()).not.toContain('rolled back');
});

it('tries again what failed', async () => {
  await inTransaction((manager) => jobs().enqueue(manager, notes, note('fails once')));
  await until(() => taken().includes('fails once'));
});

it('runs once what was enqueued twice under one id', async () => {
  const id = '5f2c6f0a-6d6b-4c55-9a40-1f1a5ad6b001';
  for (const _ of [1, 2]) await inTransaction((manager) => jobs().enqueue(manager, notes, note('twice'), { id }));
  await inTransaction((manager) => jobs().enqueue(manager, notes, note('last')));
  await until(() => taken().includes('last'));
  expect(taken().filter((text) => text === 'twice')).toHaveLength(1);
});

it('waits for the instant it is given', async () => {
  await inTransaction((manager) => jobs().enqueue(manager, notes, note('later'), { startAfter: new Date(Date.now() + 3_600_000) }));
  await inTransaction((manager) => jobs().enqueue(manager, notes, note('now')));
  await until(() => taken().includes('now'));
  expect(taken()).not.toContain('later');
});

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((done) => setTimeout(done, 50));
}
