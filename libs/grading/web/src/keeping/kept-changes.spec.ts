import 'fake-indexeddb/auto';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { providePlatform } from '@assay/platform/web';
import { settle } from '../testing/answer';
import { signIn } from '../testing/sign-in';
import { changeDatabase } from './change-database.adapter';
import { ChangeSender } from './change-sender';
import { forgetAnswered } from './forget-answered';
import type { ChangeToKeep } from './kept-change';
import { KeptChanges } from './kept-changes';

let server: HttpTestingController;
let kept: KeptChanges;

/** A browser tab: everything in memory is new, what is on the device stays. */
async function openTab(account = 'account-1'): Promise<void> {
  TestBed.resetTestingModule();
  TestBed.configureTestingModule({ providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()] });
  server = TestBed.inject(HttpTestingController);
  signIn(account);
  kept = TestBed.inject(KeptChanges);
  TestBed.inject(ChangeSender);
  TestBed.tick();
  await rest();
}
async function rest(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) {
    await settle(5);
    TestBed.tick();
    await kept.settled();
  }
}
const change = (difference: Partial<ChangeToKeep> = {}): ChangeToKeep => ({
  kind: 'judgement',
  attemptId: 'a1',
  criterionId: 'c1',
  apprenticeName: 'Amara Okafor',
  criterionTitle: 'Duty 1',
  method: 'PUT',
  path: '/api/x/c1',
  body: { apprenticeId: 'p1', criterionId: 'c1', remark: 'Clear modules.' },
  slot: 'c1',
  over: { revision: 0 },
  ...difference,
});
const puts = () => server.match(({ method }) => method === 'PUT');
const states = () => kept.changes().map(({ state }) => state);

beforeEach(async () => {
  const database = await changeDatabase();
  for (const store of ['changes', 'acknowledgements', 'leases'] as const) await database.clear(store);
  await openTab();
});

it('has a change on the device before it is sent, and nothing readable of it', async () => {
  await kept.keep(change());
  const [row] = await (await changeDatabase()).getAll('changes');
  expect(row).toMatchObject({ owner: 'northgate/account-1', parked: false });
  expect(Object.keys(row!).sort()).toEqual(['id', 'order', 'owner', 'parked', 'sealed']);
  expect(new TextDecoder().decode(row!.sealed.bytes)).not.toContain('Clear');
});

it('sends the changes of a slot one after the other, each over the revision acknowledged before', async () => {
  const first = await kept.keep(change());
  await kept.keep(change({ over: { change: first.id }, body: { remark: 'Second.' } }));
  await rest();
  const [one, ...more] = puts();
  expect(more).toHaveLength(0);
  expect(one!.request.body).toMatchObject({ revision: 0, remark: 'Clear modules.' });
  expect(one!.request.headers.get('Idempotency-Key')).toBe(first.id);
  expect(one!.request.headers.get('X-Assay-Account')).toBe('account-1');
  one!.flush({ revision: 7 });
  await rest();
  const [two] = puts();
  expect(two!.request.body).toMatchObject({ revision: 7, remark: 'Second.' });
  two!.flush({ revision: 8 });
  await rest();
  expect([kept.changes(), kept.answeredIn('c1')?.revision]).toEqual([[], 8]);
});

it('sends the same change again under the same key after the tab was closed before the answer', async () => {
  await kept.keep(change());
  await rest();
  const key = puts()[0]!.request.headers.get('Idempotency-Key');
  await openTab();
  const [again] = puts();
  expect(again!.request.headers.get('Idempotency-Key')).toBe(key);
  again!.flush({ revision: 1 });
  await rest();
  await openTab();
  expect([kept.changes(), puts()]).toEqual([[], []]);
});

it.each([0, 429, 500, 503])('keeps a change that was answered with %s, and sends it when told', async (status) => {
  await kept.keep(change());
  await rest();
  const [sent] = puts();
  if (status === 0) sent!.error(new ProgressEvent('error'));
  else sent!.flush({ code: 'internal' }, { status, statusText: 'x' });
  await rest();
  expect([states(), puts()]).toEqual([['waiting'], []]);
  void TestBed.inject(ChangeSender).sendNow();
  await rest();
  puts()[0]!.flush({ revision: 1 });
  await rest();
  expect(states()).toEqual([]);
});

it.each([403, 404, 409, 412, 422])('parks a change refused with %s; other slots go on', async (status) => {
  await kept.keep(change());
  await kept.keep(change({ slot: 'c2', path: '/api/x/c2' }));
  await rest();
  const [first, other] = puts();
  first!.flush({ code: 'refused' }, { status, statusText: 'x' });
  other!.flush({ revision: 1 });
  await rest();
  expect(states()).toEqual(['parked']);
  await openTab();
  expect([states(), puts()]).toEqual([['parked'], []]);
  expect(kept.changes()[0]?.problem).toMatchObject({ status, code: 'refused' });
});

it('parks a change that cannot be decrypted, until it is given up, and goes on with the others', async () => {
  const first = await kept.keep(change({ over: { revision: 3 } }));
  await kept.keep(change({ over: { change: first.id } }));
  await kept.keep(change({ slot: 'c2', path: '/api/x/c2' }));
  const database = await changeDatabase();
  const row = (await database.getAll('changes')).find(({ id }) => id === first.id)!;
  await database.put('changes', { ...row, sealed: { iv: new Uint8Array(12), bytes: row.sealed.bytes } });
  await openTab();
  expect(kept.changes()[0]).toMatchObject({ id: first.id, state: 'parked', problem: { code: 'unreadable-on-device' } });
  expect(puts().map(({ request }) => [request.url, request.body.revision])).toEqual([
    ['/api/x/c1', 0],
    ['/api/x/c2', 0],
  ]);
  await kept.discard([kept.changes()[0]!]);
  await openTab();
  expect(states()).toEqual(['waiting', 'waiting']);
});

it('leaves no answer behind at signing out, but for somebody whose changes wait', async () => {
  const database = await changeDatabase();
  const left = async () => {
    await forgetAnswered();
    return database.count('acknowledgements');
  };
  const first = await kept.keep(change());
  await rest();
  puts()[0]!.flush({ revision: 7 });
  await rest();
  await kept.keep(change({ over: { change: first.id } }));
  expect(await left()).toBe(1);
  await openTab();
  expect(kept.acknowledgements()).toMatchObject([{ revision: 7, answer: null }]);
  const again = puts();
  expect(again.map(({ request }) => request.body.revision)).toEqual([7]);
  again.forEach((put) => put.flush({ revision: 8 }));
  await rest();
  expect([kept.changes(), await left()]).toEqual([[], 0]);
});

it('leaves an answer out that cannot be decrypted', async () => {
  await kept.keep(change());
  await rest();
  puts()[0]!.flush({ revision: 7 });
  await rest();
  const database = await changeDatabase();
  const [row] = await database.getAll('acknowledgements');
  await database.put('acknowledgements', { ...row!, sealed: { ...row!.sealed!, iv: new Uint8Array(12) } });
  await openTab();
  expect([kept.acknowledgements(), kept.changes()]).toEqual([[], []]);
  await kept.keep(change({ slot: 'c2', path: '/api/x/c2' }));
  await rest();
  expect(puts()).toHaveLength(1);
});

it('gives up a parked change only when told; what came after it takes its place', async () => {
  const first = await kept.keep(change({ over: { revision: 3 } }));
  await kept.keep(change({ over: { change: first.id } }));
  await rest();
  puts()[0]!.flush({ code: 'refused' }, { status: 422, statusText: 'x' });
  await rest();
  await kept.discard([kept.changes()[0]!]);
  await rest();
  expect(puts()[0]!.request.body).toMatchObject({ revision: 3 });
});

it('stops when the person is signed out, and goes on for the same person only', async () => {
  await kept.keep(change());
  await rest();
  puts()[0]!.flush({ code: 'unauthenticated' }, { status: 401, statusText: 'x' });
  await rest();
  expect([TestBed.inject(ChangeSender).standing(), states()]).toEqual(['signed-out', ['waiting']]);
  signIn('account-2');
  await rest();
  expect([kept.changes(), puts()]).toEqual([[], []]);
  signIn('account-1');
  await rest();
  expect(puts()).toHaveLength(1);
});

it('keeps every change in its order when many are made at once', async () => {
  const remarks = Array.from({ length: 50 }, (_, index) => `Remark ${index}`);
  await Promise.all(remarks.map((remark) => kept.keep(change({ body: { remark } }))));
  await openTab();
  expect(kept.changes().map(({ body }) => (body as { remark: string }).remark)).toEqual(remarks);
});
