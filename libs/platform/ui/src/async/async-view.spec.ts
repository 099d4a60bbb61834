import { Component, resource, signal } from '@angular/core';
import { EmptyState } from '../page/empty-state';
import { ProblemError } from '../problem/problem-error';
import { render } from '../testing/render';
import { AsyncView } from './async-view';
import { Loaded } from './loaded';

const answers = new Map<string, () => Promise<string[]>>();

@Component({
  selector: 'assay-test-list',
  imports: [AsyncView, EmptyState, Loaded],
  template: `
    <assay-async-view [isEmpty]="nobody" [keep]="keep()">
      <ng-template [assayLoaded]="names" let-names>{{ names.join(', ') }}</ng-template>
      <assay-empty-state empty heading="Nobody waits" />
    </assay-async-view>
  `,
})
class TestList {
  readonly filter = signal('all');
  readonly keep = signal(false);
  readonly names = resource({
    params: () => this.filter(),
    loader: ({ params }) => answers.get(params)?.() ?? Promise.resolve([]),
  });
  readonly nobody = (names: string[]) => names.length === 0;
}

const never = () => new Promise<string[]>(() => {});
const settle = () => new Promise((resolve) => setTimeout(resolve));

beforeEach(() => answers.clear());

it('shows what was loaded', async () => {
  answers.set('all', () => Promise.resolve(['Leo', 'Ines']));
  const page = await render(TestList);
  expect(page.text()).toBe('Leo, Ines');
});

it('shows the empty part when there is nothing', async () => {
  const page = await render(TestList);
  expect(page.text()).toBe('Nobody waits');
});

it('tells a problem in words and tries again', async () => {
  const offline = new ProblemError({ status: 0, code: 'offline', errors: [], facts: {} });
  answers.set('all', () => Promise.reject(offline));
  const page = await render(TestList);
  expect(page.role('alert').textContent).toContain('You seem to be offline');
  answers.set('all', () => Promise.resolve(['Leo']));
  await page.press(page.role('button', 'Try again'));
  expect(page.text()).toBe('Leo');
});

it.each([
  [true, 'Leo'],
  [false, 'Loading'],
])('keeps the last list in sight while the next one is on its way only when asked: %s', async (keep, shown) => {
  answers.set('all', () => Promise.resolve(['Leo']));
  answers.set('mine', never);
  const page = await render(TestList);
  page.fixture.componentInstance.keep.set(keep);
  page.fixture.componentInstance.filter.set('mine');
  await settle();
  expect(page.text()).toBe(shown);
  expect(page.element.querySelector('[aria-busy=true]')).not.toBeNull();
});
