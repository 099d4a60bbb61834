import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { Component } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Dialogs, render } from '@assay/platform/ui';
import { ApiClient } from '../api-client';
import { providePlatform } from '../provide-platform';
import { ConfirmedDownload } from './confirmed-download';
import { IDENTITY_DIALOG } from './confirm-identity';

const settle = () => new Promise((resolve) => setTimeout(resolve));
const asked = { status: 403, code: 'fresh-factor-required' };

/** Only the server and the person's answer to the dialog are the test's. */
function open(answer: boolean | undefined) {
  const questions: unknown[] = [];
  const dialogs = { open: (dialog: unknown) => (questions.push(dialog), Promise.resolve(answer)) };
  TestBed.configureTestingModule({
    providers: [
      provideRouter([]),
      providePlatform(),
      provideHttpClientTesting(),
      { provide: IDENTITY_DIALOG, useValue: () => Promise.resolve(class {}) },
      { provide: Dialogs, useValue: dialogs },
    ],
  });
  return { questions, api: TestBed.inject(ApiClient), server: TestBed.inject(HttpTestingController) };
}

it('asks who it is and sends the same step again, with the same key', async () => {
  const { api, server, questions } = open(true);
  const sent = api.post('/api/releases/1/approval');
  const first = server.expectOne('/api/releases/1/approval');
  first.flush(asked, { status: 403, statusText: 'Forbidden' });
  await settle();
  const second = server.expectOne('/api/releases/1/approval');
  expect(second.request.headers.get('Idempotency-Key')).toBe(first.request.headers.get('Idempotency-Key'));
  second.flush({});
  await sent;
  expect(questions).toHaveLength(1);
});

it('says that nothing was done where the person goes back', async () => {
  const { api, server } = open(undefined);
  const sent = api.post('/api/releases/1/approval');
  server.expectOne('/api/releases/1/approval').flush(asked, { status: 403, statusText: 'Forbidden' });
  await expect(sent).rejects.toMatchObject({ problem: { code: 'fresh-factor-required' } });
  server.expectNone('/api/releases/1/approval');
});

it('asks once for two steps at the same time', async () => {
  const { api, server, questions } = open(true);
  const sent = [api.post('/api/a'), api.post('/api/b')];
  for (const path of ['/api/a', '/api/b']) server.expectOne(path).flush(asked, { status: 403, statusText: 'Forbidden' });
  await settle();
  for (const path of ['/api/a', '/api/b']) server.expectOne(path).flush({});
  await Promise.all(sent);
  expect(questions).toHaveLength(1);
});

@Component({
  imports: [ConfirmedDownload],
  template: `<a assayConfirmedDownload href="#file" (click)="clicks.push($event.defaultPrevented)">File</a>`,
})
class WithLink {
  readonly clicks: boolean[] = [];
}

it('begins a download once it is known who asks', async () => {
  const { server } = open(true);
  const page = await render(WithLink);
  page.role('link', 'File').click();
  server.expectOne('/api/sessions/confirmation').flush(null, { status: 204, statusText: 'No Content' });
  await settle();
  expect(page.fixture.componentInstance.clicks).toEqual([true, false]);
});
