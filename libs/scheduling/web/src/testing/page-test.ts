import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import type { Provider } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { permissionsOf, type Role } from '@assay/people/domain';
import { Dialogs } from '@assay/platform/ui';
import { providePlatform, Session } from '@assay/platform/web';

/** Lets what was set off reach the server of the test. */
export const settle = () => new Promise((resolve) => setTimeout(resolve));

/** A browser of somebody with these roles on Monday 1 February 2027; `dialog` is what dialogs are closed with. */
export function signedInAs(
  roles: readonly Role[],
  { dialog, providers = [] }: { dialog?: unknown; providers?: Provider[] } = {},
): HttpTestingController {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      providePlatform(),
      provideHttpClientTesting(),
      { provide: Dialogs, useValue: { open: () => Promise.resolve(dialog) } },
      ...providers,
    ],
  });
  TestBed.inject(Session).begin({
    accountId: 'me',
    name: 'Priya Raman',
    email: 'priya@northgate.example',
    organisation: { code: 'northgate', name: 'Northgate Assessment' },
    roles: [...roles],
    permissions: permissionsOf(roles),
    today: '2027-02-01',
  });
  return TestBed.inject(HttpTestingController);
}

/** Chooses in a list without waiting for what follows from it. */
export function choose(list: HTMLElement, value: string): void {
  Object.assign(list, { value });
  for (const event of ['input', 'change']) list.dispatchEvent(new Event(event, { bubbles: true }));
}
