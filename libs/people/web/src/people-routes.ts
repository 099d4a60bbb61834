import type { Routes } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { allowed } from '@assay/platform/web';
import { demonstrationKnown } from './demonstration/demonstration';

/** Pages for everybody who is signed in. */
export const peopleRoutes: Routes = [
  {
    path: '',
    pathMatch: 'full',
    title: 'Home',
    loadComponent: () => import('./home/home-page').then((file) => file.HomePage),
  },
  {
    path: 'account',
    title: 'Account and sessions',
    loadComponent: () => import('./account/account-page').then((file) => file.AccountPage),
  },
  {
    path: 'people',
    title: 'People',
    canActivate: [allowed(Permission.ManagePeople)],
    loadComponent: () => import('./directory/people-page').then((file) => file.PeoplePage),
  },
  {
    path: 'people/new',
    title: 'Add a person',
    canActivate: [allowed(Permission.ManagePeople)],
    loadComponent: () => import('./directory/new-person-page').then((file) => file.NewPersonPage),
  },
  {
    path: 'settings',
    title: 'Settings',
    canActivate: [allowed(Permission.ManageSettings)],
    loadComponent: () => import('./settings/settings-page').then((file) => file.SettingsPage),
  },
  {
    path: 'audit',
    title: 'Audit',
    canActivate: [allowed(Permission.ReadAudit)],
    loadComponent: () => import('./audit/audit-page').then((file) => file.AuditPage),
  },
];

/** Pages for those who are not signed in yet. */
export const signInRoutes: Routes = [
  {
    path: 'sign-in',
    title: 'Sign in',
    canActivate: [demonstrationKnown],
    loadComponent: () => import('./sign-in/sign-in-page').then((file) => file.SignInPage),
  },
];
