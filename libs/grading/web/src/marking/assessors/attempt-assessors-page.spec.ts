import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { provideRouter } from '@angular/router';
import type { AttemptAssessorsResponse } from '@assay/grading/contracts';
import { render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { answer, settle } from '../../testing/answer';
import { AttemptAssessorsPage } from './attempt-assessors-page';
import { TakeOffDialog } from './take-off-dialog';

const assessors: AttemptAssessorsResponse = {
  apprenticeName: 'Ada Byron',
  methodName: 'Professional discussion',
  lead: { id: 'l', name: 'Ines Duarte' },
  seconds: [
    { id: 's1', name: 'Sunita Rao', handedOverAt: null },
    { id: 's2', name: 'Tom Reed', handedOverAt: '2027-01-11T12:00:00.000Z' },
  ],
  candidates: [],
  isOpen: true,
};

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()] });
});
afterEach(() => (document.body.innerHTML = ''));

async function open(difference: Partial<AttemptAssessorsResponse> = {}) {
  const rendering = render(AttemptAssessorsPage, { attemptId: 't1' });
  await answer('/api/attempts/t1/second-assessors', { ...assessors, ...difference });
  const page = await rendering;
  await page.fixture.whenStable();
  return page;
}

it('lets those be taken off who have handed nothing over', async () => {
  expect((await open()).roles('button').map((button) => button.textContent?.trim())).toEqual(['Take off Sunita Rao']);
});

it('lets nobody be taken off once the mark is submitted', async () => {
  expect((await open({ isOpen: false })).roles('button')).toEqual([]);
});

it('asks why before it takes somebody off', async () => {
  let closedWith: unknown;
  TestBed.configureTestingModule({
    providers: [
      { provide: MAT_DIALOG_DATA, useValue: { attemptId: 't1', id: 's1', name: 'Sunita Rao' } },
      { provide: MatDialogRef, useValue: { close: (ending: unknown) => (closedWith = ending) } },
    ],
  });
  const page = await render(TakeOffDialog);
  expect(page.text()).toContain('Take Sunita Rao off?');
  await page.press(page.role('button', 'Take them off'));
  expect(page.role('alert').textContent).toContain('Say why');
  await page.type(page.labelled('Why?'), 'Has fallen ill');
  await page.press(page.role('button', 'Take them off'));
  await settle();
  const sent = TestBed.inject(HttpTestingController).expectOne(({ method }) => method === 'POST');
  expect([sent.request.url, sent.request.body]).toEqual(['/api/attempts/t1/second-assessors/s1/taking-off', { reason: 'Has fallen ill' }]);
  sent.flush(assessors);
  await settle();
  expect(closedWith).toBe(true);
});
