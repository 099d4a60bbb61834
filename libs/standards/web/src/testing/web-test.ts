import { HttpTestingController, type TestRequest, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { Confirm } from '@assay/platform/ui';
import { Session, providePlatform } from '@assay/platform/web';

/** Lets what was asked for arrive. */
export const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

const administrator = [
  Permission.ReadStandards,
  Permission.ManageStandards,
  Permission.EditRubric,
  Permission.ApproveRubric,
  Permission.CommentRubric,
  Permission.ManagePlans,
];

/** A page's surroundings with somebody signed in; only HTTP and the answer to dialogs are the test's. */
export function openOffice(permissions: readonly Permission[] = administrator, sure = true): HttpTestingController {
  TestBed.configureTestingModule({
    providers: [
      provideRouter([{ path: '**', children: [] }]),
      providePlatform(),
      provideHttpClientTesting(),
      { provide: Confirm, useValue: { ask: () => Promise.resolve(sure) } },
    ],
  });
  TestBed.inject(Session).begin({
    accountId: 'account-1',
    name: 'Ruth Adeyemi',
    email: 'ruth@northgate.example',
    organisation: { code: 'northgate', name: 'Northgate Assessment' },
    roles: ['administrator'],
    permissions,
    today: '2027-01-11',
  });
  return TestBed.inject(HttpTestingController);
}

/** Answers a request with a problem, as the API words it. */
export async function refuse(request: TestRequest, status: number, code: string, facts: object = {}): Promise<void> {
  request.flush({ status, code, ...facts }, { status, statusText: code });
  await settle();
}
