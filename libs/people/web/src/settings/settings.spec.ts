import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MAT_DIALOG_DATA, MatDialogRef } from '@angular/material/dialog';
import { provideRouter } from '@angular/router';
import type { SettingResponse } from '@assay/people/contracts';
import { render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { SettingDialog } from './setting-dialog';
import { SettingsPage } from './settings-page';
import { appliesToWords, valueWords } from './setting-words';

const settle = () => new Promise((resolve) => setTimeout(resolve));
const appeal: SettingResponse = {
  key: 'appeal.window',
  units: ['working-days', 'days'],
  min: 5,
  max: 90,
  scopes: [],
  today: { amount: 20, unit: 'working-days' },
  decisions: [
    {
      id: 'd1',
      appliesTo: '',
      effectiveFrom: '2027-03-01',
      amount: 30,
      unit: 'working-days',
      reason: 'Agreed by the board',
      setBy: 'Ruth Okafor',
      setAt: '2027-02-01T10:00:00.000Z',
    },
  ],
  version: 1,
};

function browser(closed: unknown[] = []): HttpTestingController {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      providePlatform(),
      provideHttpClientTesting(),
      { provide: MAT_DIALOG_DATA, useValue: appeal },
      { provide: MatDialogRef, useValue: { close: (value: unknown) => closed.push(value) } },
    ],
  });
  return TestBed.inject(HttpTestingController);
}

it('shows what holds today and everything that was decided', async () => {
  const server = browser();
  const rendering = render(SettingsPage);
  await settle();
  server.expectOne('/api/settings').flush({ settings: [appeal] });
  const page = await rendering;
  const [, row] = page.roles('row');
  expect(row?.textContent).toContain('20 working days');
  expect(row?.textContent).toContain('Agreed by the board (Ruth Okafor)');
});

it('sends a decision with the version that was read', async () => {
  const closed: unknown[] = [];
  const server = browser(closed);
  const page = await render(SettingDialog);
  await page.type(page.labelled('Amount'), '25');
  await page.type(page.labelled('From which day'), '2027-04-01');
  await page.type(page.labelled('Why'), 'Long enough');
  page.role('button', 'Decide').click();
  await settle();
  const request = server.expectOne('/api/settings/appeal.window/decisions');
  expect(request.request.headers.get('If-Match')).toBe('"1"');
  expect(request.request.body).toMatchObject({ amount: 25, unit: 'working-days', appliesTo: '', reason: 'Long enough' });
  request.flush(appeal);
  await settle();
  expect(closed).toEqual([appeal]);
});

it('says amounts and what they hold for as people do', () => {
  expect([valueWords({ amount: 1, unit: 'working-days' }), valueWords({ amount: 40, unit: 'percent' })]).toEqual(['1 working day', '40 %']);
  expect([appliesToWords(''), appliesToWords('method:observation')]).toEqual(['Everything', 'Method observation']);
});
