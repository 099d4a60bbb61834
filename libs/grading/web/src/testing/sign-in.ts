import { TestBed } from '@angular/core/testing';
import { Session } from '@assay/platform/web';

/** Signs an assessor in, as the pages find it. */
export function signIn(accountId = 'account-1'): void {
  TestBed.inject(Session).begin({
    accountId,
    name: 'Daniel Achebe',
    email: 'daniel@northgate.example',
    organisation: { code: 'northgate', name: 'Northgate' },
    roles: ['assessor'],
    permissions: ['marking.mark'],
    today: '2027-01-11',
  });
}
