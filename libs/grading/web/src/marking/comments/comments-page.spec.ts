import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { answer, settle } from '../../testing/answer';
import { CommentsPage } from './comments-page';

const items = [
  { id: 'c1', text: 'Say what you measured.', shared: false, mayRetire: true },
  { id: 'c2', text: 'Name the alternative.', shared: true, mayRetire: false },
];

let server: HttpTestingController;
beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()] });
  server = TestBed.inject(HttpTestingController);
});
afterEach(() => (document.body.innerHTML = ''));

async function open() {
  const rendering = render(CommentsPage, {});
  await answer('/api/reusable-comments', { items });
  const page = await rendering;
  await page.fixture.whenStable();
  return page;
}

it('lists comments with whom they are for, and lets the own ones be taken away', async () => {
  const page = await open();
  expect(page.text()).toContain('Name the alternative.');
  await page.press(page.role('button', 'Take away: Say what you measured.'));
  await settle();
  const post = server.expectOne((request) => request.method === 'POST');
  expect(post.request.url).toBe('/api/reusable-comments/c1/retirement');
});

it('keeps a comment for oneself', async () => {
  const page = await open();
  await page.type(page.labelled('Comment'), 'Clear and short.');
  await page.press(page.role('button', 'Keep it'));
  await settle();
  const post = server.expectOne((request) => request.method === 'POST');
  expect(post.request.body).toEqual({ text: 'Clear and short.', shared: false });
});
