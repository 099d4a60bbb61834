import { provideHttpClient } from '@angular/common/http';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { AsyncView, Loaded, render } from '@assay/platform/ui';
import { pagedList } from './paged-list';
import { ShowMore } from './show-more';

interface Things {
  readonly items: readonly number[];
  readonly total: number;
}

@Component({
  selector: 'assay-things',
  imports: [AsyncView, Loaded, ShowMore],
  template: `
    <assay-async-view>
      <ng-template [assayLoaded]="things.first" let-loaded>
        <ul>
          @for (thing of things.rows(loaded); track thing) {
            <li>{{ thing }}</li>
          }
        </ul>
        <assay-show-more [of]="things" [list]="loaded" noun="thing" />
      </ng-template>
    </assay-async-view>
  `,
})
class ThingsPage {
  readonly things = pagedList(
    () => '/api/things?kind=a',
    ({ items }: Things) => items,
  );
}

let server: HttpTestingController;
const settle = () => new Promise((done) => setTimeout(done));

async function shown(first: Things) {
  TestBed.configureTestingModule({ providers: [provideHttpClient(), provideHttpClientTesting()] });
  server = TestBed.inject(HttpTestingController);
  const rendering = render(ThingsPage);
  await settle();
  server.expectOne('/api/things?kind=a').flush(first);
  return rendering;
}

async function more(page: Awaited<ReturnType<typeof shown>>, offset: number, next: Things) {
  page.role('button', 'Show more').click();
  await settle();
  server.expectOne(`/api/things?kind=a&offset=${offset}`).flush(next);
  await settle();
}
const items = (page: Awaited<ReturnType<typeof shown>>) => page.roles('listitem').map((item) => item.textContent);

it('says nothing where one page holds the whole list', async () => {
  const page = await shown({ items: [1, 2], total: 2 });
  expect([page.roles('button').length, page.roles('status').length]).toEqual([0, 0]);
});

it('shows page after page, says how much of the list is shown, and keeps the focus at its end', async () => {
  const page = await shown({ items: [1, 2], total: 5 });
  expect(page.role('status').textContent).toBe('The first 2 of 5 things are shown.');
  await more(page, 2, { items: [3, 4], total: 5 });
  await page.fixture.whenStable();
  expect(items(page)).toEqual(['1', '2', '3', '4']);
  await more(page, 4, { items: [5], total: 5 });
  await page.fixture.whenStable();
  expect(items(page)).toEqual(['1', '2', '3', '4', '5']);
  expect(page.roles('button')).toEqual([]);
  expect(page.role('status').textContent).toBe('All 5 things are shown.');
  expect(document.activeElement).toBe(page.role('status'));
});

it('begins anew where the list grew or shrank between two pages: nobody is left out or there twice', async () => {
  const page = await shown({ items: [1, 2], total: 3 });
  await more(page, 2, { items: [], total: 2 });
  TestBed.tick();
  await settle();
  server.expectOne('/api/things?kind=a').flush({ items: [2, 3], total: 2 });
  await settle();
  await page.fixture.whenStable();
  expect(items(page)).toEqual(['2', '3']);
});

it('asks once, however often it is pressed', async () => {
  const page = await shown({ items: [1], total: 2 });
  page.role('button', 'Show more').click();
  page.role('button', 'Show more').click();
  await settle();
  server.expectOne('/api/things?kind=a&offset=1').flush({ items: [2], total: 2 });
});
