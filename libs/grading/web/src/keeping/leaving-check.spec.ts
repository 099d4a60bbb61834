import 'fake-indexeddb/auto';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { accessible } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { aChange } from '../testing/a-change';
import { until } from '../testing/answer';
import { signIn } from '../testing/sign-in';
import { KeptChanges } from './kept-changes';
import { LeavingCheck } from './leaving-check';

let accounts = 0;
beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()] });
  signIn(`leaving-${(accounts += 1)}`);
});
afterEach(() => (document.body.innerHTML = ''));

const put = () => until(() => TestBed.inject(HttpTestingController).match(({ method }) => method === 'PUT')[0]);
const dialog = () => until(() => document.querySelector<HTMLElement>('mat-dialog-container:has(li)'));

async function withOneChange(): Promise<void> {
  await TestBed.inject(KeptChanges).keep(aChange);
}

it('lets somebody go at once for whom nothing waits', async () => {
  expect(await TestBed.inject(LeavingCheck).mayLeave()).toBe(true);
});

it('sends first what can be sent', async () => {
  await withOneChange();
  const asked = TestBed.inject(LeavingCheck).mayLeave();
  (await put()).flush({ revision: 1 });
  expect(await asked).toBe(true);
});

it.each([
  ['Stay signed in', false],
  ['Sign out anyway', true],
])('tells what waits and what becomes of it, saves it to a file, and takes "%s" for an answer', async (button, leaves) => {
  await withOneChange();
  const asked = TestBed.inject(LeavingCheck).mayLeave();
  (await put()).error(new ProgressEvent('error'));
  const shown = await dialog();
  expect(shown.textContent).toContain('Amara Okafor: Duty 1 (1 change)');
  expect(shown.textContent).toContain('stays here, encrypted, and so does the key');
  let file: Blob | undefined;
  URL.createObjectURL = (blob) => ((file = blob as Blob), 'blob:x');
  URL.revokeObjectURL = HTMLAnchorElement.prototype.click = () => undefined;
  accessible(shown).role('button', 'Save the file').click();
  expect(file?.type).toBe('application/json');
  accessible(shown).role('button', button).click();
  expect(await asked).toBe(leaves);
});
