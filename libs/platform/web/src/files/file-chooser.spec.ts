import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render } from '@assay/platform/ui';
import { FilePurpose } from '@assay/platform/util';
import { createHash } from 'node:crypto';
import { providePlatform } from '../provide-platform';
import { Session } from '../session';
import { FileChooser } from './file-chooser';

const chunkBytes = 4;
const content = 'a recording of the event';
const hash = (text: string) => createHash('sha256').update(text).digest('hex');
/** What the server says of the first eight bytes, in two parts. */
const partsSha256 = hash(hash(hash(content.slice(0, 4))) + hash(content.slice(4, 8)));
const unfinished = {
  id: 'u1',
  status: 'receiving',
  purpose: FilePurpose.Recording,
  name: 'event.mp4',
  sizeBytes: content.length,
  offset: 8,
  chunkBytes,
  partsSha256,
  keptUntil: '2027-01-12T09:00:00Z',
};

let server: HttpTestingController;
beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()] });
  server = TestBed.inject(HttpTestingController);
  const organisation = { code: 'northgate', name: 'Northgate' };
  const me = {
    accountId: 'a1',
    name: 'Daniel',
    email: 'd@northgate.example',
    organisation,
    roles: [],
    permissions: ['file.upload'],
    today: '2027-01-11',
  };
  TestBed.inject(Session).begin(me);
});

async function until<Found>(look: () => Found | undefined | false): Promise<Found> {
  for (;;) {
    const found = look();
    if (found) return found;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}
const request = (method: string, url: string) => until(() => server.match((asked) => asked.method === method && asked.url === url)[0]);
async function chooser(items: object[] = [unfinished]) {
  const rendering = render(FileChooser, { purpose: FilePurpose.Recording });
  (await request('GET', '/api/files')).flush({ items });
  const page = await rendering;
  await new Promise((resolve) => setTimeout(resolve));
  await page.fixture.whenStable();
  return page;
}
async function choose(page: Awaited<ReturnType<typeof chooser>>, text: string, items: object[] = [unfinished]): Promise<void> {
  const control = page.element.querySelector('input')!;
  Object.defineProperty(control, 'files', { value: [new File([text], 'event.mp4')], configurable: true });
  Object.defineProperty(control, 'value', { value: '', writable: true, configurable: true });
  control.dispatchEvent(new Event('change'));
  (await request('GET', '/api/files')).flush({ items });
}

it('lists what was not finished, with what it needs, and lets go of it', async () => {
  const page = await chooser();
  expect(page.text()).toContain('Choose the same file again');
  expect(page.text()).toContain('event.mp4: 0.1 kB of 0.1 kB are on the server, until');
  await page.press(page.role('button', 'Give up event.mp4'));
  (await request('DELETE', '/api/files/u1')).flush(null);
  (await request('GET', '/api/files')).flush({ items: [] });
  await until(() => !page.text().includes('Not finished'));
});

it('goes on behind the parts that the server has of the same file', async () => {
  const page = await chooser();
  await choose(page, content);
  const part = await request('PATCH', '/api/files/u1');
  expect(part.request.headers.get('Upload-Offset')).toBe('8');
  expect((part.request.body as Blob).size).toBe(chunkBytes);
  part.flush({ ...unfinished, status: 'kept', offset: content.length });
  (await request('GET', '/api/files')).flush({ items: [] });
  await until(() => page.roles('button').some((button) => button.getAttribute('aria-label') === 'Remove event.mp4'));
});

it('begins anew with a file that is only called the same', async () => {
  const page = await chooser();
  await choose(page, content.replace('a', 'A'));
  (await request('POST', '/api/files')).flush({ ...unfinished, id: 'u2', offset: 0 });
  const part = await request('PATCH', '/api/files/u2');
  expect(part.request.headers.get('Upload-Offset')).toBe('0');
});
