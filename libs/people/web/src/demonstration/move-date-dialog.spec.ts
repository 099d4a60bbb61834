import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { MatDialogRef } from '@angular/material/dialog';
import { provideRouter } from '@angular/router';
import { render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { Demonstration } from './demonstration';
import { MoveDateDialog } from './move-date-dialog';

const settle = () => new Promise((resolve) => setTimeout(resolve));
let closed = 0;

beforeEach(() => {
  closed = 0;
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      providePlatform(),
      provideHttpClientTesting(),
      { provide: MatDialogRef, useValue: { close: () => closed++ } },
    ],
  });
});

it('moves the date by the days of a shortcut and learns the new one', async () => {
  const page = await render(MoveDateDialog);
  const server = TestBed.inject(HttpTestingController);
  await page.press(page.role('button', 'Four weeks'));
  page.role('button', 'Move the date on').click();
  await settle();
  const request = server.expectOne('/api/demonstration/clock');
  expect(request.request.body).toEqual({ days: 28 });
  request.flush({ today: '2027-02-08' });
  await settle();
  server.expectOne('/api/session').flush({ me: null, demonstration: { today: '2027-02-08', accounts: [] } });
  await settle();
  expect(TestBed.inject(Demonstration).current()?.today).toBe('2027-02-08');
  expect(closed).toBe(1);
});

it.each([
  ['401', 'Enter 400 days or fewer'],
  ['0', 'Enter 1 day or more'],
])('refuses %s days', async (days, words) => {
  const page = await render(MoveDateDialog);
  await page.type(page.labelled('Days'), days);
  await page.press(page.role('button', 'Move the date on'));
  expect(page.role('alert').textContent).toContain(words);
  TestBed.inject(HttpTestingController).verify();
});
