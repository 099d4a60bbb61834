import type { Routes } from '@angular/router';
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
