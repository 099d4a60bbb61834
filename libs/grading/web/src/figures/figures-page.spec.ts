import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { DriftResponse, FiguresResponse, RateResponse } from '@assay/grading/contracts';
import { render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { answer } from '../testing/answer';
import { FiguresPage } from './figures-page';

const share = (value: number) => ({ share: value, low: value - 0.1, high: value + 0.1 });
const rate = (group: RateResponse['group'], key: string, name: string): RateResponse => ({
  group,
  key,
  name,
  marks: 20,
  pass: share(0.8),
  distinction: share(0.25),
  firstTimePass: share(0.75),
  resits: 3,
});
const figures: FiguresResponse = {
  from: '2026-01-12',
  to: '2027-01-12',
  rates: [rate('everything', '', ''), rate('method', 'observation', 'observation'), rate('standard', 'ST0825', 'DevOps Engineer')],
  waiting: [{ month: '2027-01', results: 4, gatewayToDate: 41, dateToResult: null }],
  sampling: { marks: 20, sampled: share(0.5), upheld: share(0.9), changed: 1, returned: 0 },
  bookings: { dates: 22, noShows: share(0.1), lateCancellations: share(0.15) },
  load: [{ assessorId: 'a1', name: 'Jonas Whitlock', assessments: 20, hours: 31.5 }],
};
const drift: DriftResponse = {
  assessors: [
    {
      assessorId: 'a1',
      name: 'Jonas Whitlock',
      marks: 12,
      mean: -0.5,
      low: -0.8,
      high: -0.2,
      drifts: true,
      months: [{ month: '2027-01', marks: 12, mean: -0.5 }],
    },
  ],
};

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()] });
});
afterEach(() => (document.body.innerHTML = ''));

async function open(inputs: Record<string, string> = {}, query = '') {
  const rendering = render(FiguresPage, inputs);
  await answer(`/api/figures?${query}`, figures);
  await answer(`/api/figures/drift?${query}`, drift);
  const page = await rendering;
  await page.fixture.whenStable();
  return page;
}

it('shows rates with their range, in words and drawn', async () => {
  const page = await open();
  expect(page.text()).toContain('80 % (70 to 90 %)');
  expect(page.text()).toContain('Observation');
  expect(page.element.querySelectorAll('assay-rate-table svg')).toHaveLength(9);
});

it('says what drifts and what is unknown', async () => {
  const page = await open();
  expect(page.text()).toContain('Lenient');
  expect(page.text()).toContain('−0.50');
  expect(page.text()).toContain('Unknown');
});

it('keeps the choice in the address, the requests and the exports', async () => {
  const page = await open({ standard: 'ST0825', from: '2026-06-01' }, 'from=2026-06-01&standard=ST0825');
  const links = [...page.element.querySelectorAll<HTMLAnchorElement>('a[download]')].map(({ href }) => new URL(href).search);
  expect(links).toEqual(['rates', 'waiting', 'load', 'drift'].map((table) => `?from=2026-06-01&standard=ST0825&table=${table}`));
});

it('names every control and table', async () => {
  const page = await open();
  expect([...page.element.querySelectorAll('[role=region]')].every((region) => region.getAttribute('aria-label'))).toBe(true);
});
