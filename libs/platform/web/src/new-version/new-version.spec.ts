import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { ApiClient } from '../api-client';
import { Notices } from '../notices';
import { providePlatform } from '../provide-platform';
import { NewVersion } from './new-version';

let script: HTMLScriptElement;
beforeEach(() => {
  script = document.createElement('script');
  script.setAttribute('type', 'text/plain');
  script.setAttribute('src', 'main-OLD12345.js');
  document.head.append(script);
  TestBed.configureTestingModule({ providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()] });
});
afterEach(() => script.remove());

const ask = () =>
  TestBed.inject(ApiClient)
    .get('/api/me')
    .catch(() => undefined);
const server = () => TestBed.inject(HttpTestingController).expectOne('/api/me');
const told = () => TestBed.inject(Notices).current();
const served = (name: string) => ({ headers: { 'X-Assay-Shell': name } });

it('says nothing while the server has the pages that are open, or does not say which it has', async () => {
  for (const options of [served('main-OLD12345.js'), {}]) {
    const answer = ask();
    server().flush({}, options);
    await answer;
  }
  expect([told(), TestBed.inject(NewVersion).isThere()]).toEqual([[], false]);
});

it('tells once that a new version is there, and again when something fails', async () => {
  for (let times = 0; times < 2; times += 1) {
    const answer = ask();
    server().flush({}, served('main-NEW12345.js'));
    await answer;
  }
  expect(told().map(({ action }) => action?.label)).toEqual(['Reload']);
  TestBed.inject(Notices).dismiss(told()[0]!.id);
  const refused = ask();
  server().flush({ code: 'not-found' }, { status: 404, statusText: 'x', ...served('main-NEW12345.js') });
  await refused;
  expect([told().length, TestBed.inject(NewVersion).isThere()]).toEqual([1, true]);
});
