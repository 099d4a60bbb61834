import 'fake-indexeddb/auto';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Confirm, render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { aChange } from '../testing/a-change';
import { until } from '../testing/answer';
import { signIn } from '../testing/sign-in';
import { changeDatabase } from './change-database.adapter';
import { KeptChanges } from './kept-changes';
import { keptFile } from './kept-file';
import { KeptStatus } from './kept-status';
import { countWords } from './kept-words';

let server: HttpTestingController;
let accounts = 0;
beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()] });
  server = TestBed.inject(HttpTestingController);
  signIn(`status-${(accounts += 1)}`);
});
afterEach(() => (document.body.innerHTML = ''));

const put = () => until(() => server.match(({ method }) => method === 'PUT')[0]);
async function withOneChange() {
  const page = await render(KeptStatus, { attemptId: 'a1' });
  await TestBed.inject(KeptChanges).keep(aChange);
  return page;
}

it('counts what is where, and never just says "saved"', async () => {
  const page = await withOneChange();
  const sent = await put();
  expect(page.role('status').textContent).toBe('1 change saved on this device, not on the server yet.');
  sent.flush({ revision: 1 });
  await until(() => page.role('status').textContent === '1 change saved on the server.');
});

it('tells that the server cannot be reached, and tries when asked', async () => {
  const page = await withOneChange();
  (await put()).error(new ProgressEvent('error'));
  const again = await until(() => page.roles('button').find((button) => button.textContent?.includes('Try now')));
  await page.press(again);
  (await put()).flush({ revision: 1 });
  await until(() => !page.text().includes('cannot be reached'));
});

it('keeps what waits for somebody who is signed out, and leads to signing in and back', async () => {
  const page = await withOneChange();
  (await put()).flush({ code: 'unauthenticated' }, { status: 401, statusText: 'x' });
  await until(() => page.text().includes('Signed out: 1 change kept on this device.'));
  expect(page.role('link', 'Sign in to send them').getAttribute('href')).toContain('/sign-in?then=');
});

it('lists what was refused with its reason, a way there, and a file; discards it only after a question', async () => {
  const page = await withOneChange();
  (await put()).flush({ code: 'wrong-place' }, { status: 422, statusText: 'x' });
  await until(() => page.text().includes('1 change the server did not take.'));
  expect(page.text()).toContain('This change is for another apprentice or criterion');
  expect(page.role('link', 'Amara Okafor: Duty 1').getAttribute('href')).toBe('/marking/a1#criterion-c1');
  expect(page.roles('button').map((button) => button.textContent?.trim())).toContain('Save a file of what is not on the server');
  const confirm = TestBed.inject(Confirm);
  const discard = () => page.press(page.role('button', 'Discard Amara Okafor: Duty 1'));
  confirm.ask = () => Promise.resolve(false);
  await discard();
  expect(TestBed.inject(KeptChanges).changes()).toHaveLength(1);
  confirm.ask = () => Promise.resolve(true);
  await discard();
  await until(() => TestBed.inject(KeptChanges).changes().length === 0);
});

it('writes a file that says what each change is and why it is not on the server', async () => {
  await withOneChange();
  const kept = TestBed.inject(KeptChanges);
  const file = keptFile('northgate/x', kept.changes(), new Date('2027-01-11T14:00:00Z'));
  expect(file).toMatchObject({ format: 'assay-kept-changes', version: 1, owner: 'northgate/x' });
  expect(Object.keys(file.changes[0]!).sort()).toEqual([
    'apprenticeName',
    'attemptId',
    'body',
    'criterionId',
    'criterionTitle',
    'id',
    'kind',
    'madeAt',
    'method',
    'over',
    'path',
    'refusedWith',
    'state',
  ]);
});

it.each([
  [{ onDevice: 0, notKept: 0, onServer: 0 }, ''],
  [{ onDevice: 2, notKept: 0, onServer: 37 }, '2 changes saved on this device, not on the server yet. 37 changes saved on the server.'],
  [{ onDevice: 0, notKept: 1, onServer: 0 }, '1 change not kept on this device and not on the server.'],
])('words %j truly', (counts, words) => {
  expect(countWords(counts)).toBe(words);
});

it('tells of a change that cannot be read any more, which can only be discarded', async () => {
  const page = await withOneChange();
  (await put()).error(new ProgressEvent('error'));
  const database = await changeDatabase();
  const row = (await database.getAll('changes')).at(-1)!;
  await database.put('changes', { ...row, sealed: { ...row.sealed, iv: new Uint8Array(12) } });
  await TestBed.inject(KeptChanges).read();
  await until(() => page.text().includes('It cannot be read on this device any more. Enter again what is missing'));
  const buttons = page.roles('button').map((button) => button.textContent?.trim());
  expect(buttons.filter((text) => /^(Send again|Discard)/.test(text ?? ''))).toEqual(['Discard A change on this device']);
});
