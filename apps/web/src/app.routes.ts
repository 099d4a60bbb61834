import type { Routes } from '@angular/router';
import { gradingRoutes, openGradingRoutes } from '@assay/grading/web';
import { demonstrationKnown, peopleRoutes, signInRoutes } from '@assay/people/web';
import { signedIn } from '@assay/platform/web';
import { schedulingRoutes } from '@assay/scheduling/web';
import { standardsRoutes } from '@assay/standards/web';

/** The scopes' tables hold nothing but addresses: each page is loaded when somebody goes there. */
export const appRoutes: Routes = [
  ...signInRoutes,
  ...openGradingRoutes,
  {
    path: 'unavailable',
    title: 'Assay does not answer',
    loadComponent: () => import('./pages/unavailable-page').then((file) => file.UnavailablePage),
  },
  {
    path: '',
    canActivate: [signedIn, demonstrationKnown],
    canActivateChild: [signedIn],
    loadComponent: () => import('./shell/shell').then((file) => file.Shell),
    children: [
      ...peopleRoutes,
      ...standardsRoutes,
      ...schedulingRoutes,
      ...gradingRoutes,
      {
        path: 'not-allowed',
        title: 'Not for your role',
        loadComponent: () => import('./pages/not-allowed-page').then((file) => file.NotAllowedPage),
      },
      {
        path: '**',
        title: 'Page not found',
        loadComponent: () => import('./pages/not-found-page').then((file) => file.NotFoundPage),
      },
    ],
  },
];
