import type { Routes } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { allowed } from '@assay/platform/web';

/** Dates for a whole cohort at once. */
export const cohortRoutes: Routes = [
  {
    path: 'cohorts',
    title: 'Cohorts',
    canActivate: [allowed(Permission.ScheduleCohort)],
    loadComponent: () => import('./cohort-runs-page').then((file) => file.CohortRunsPage),
  },
  {
    path: 'cohorts/new',
    title: 'Schedule a cohort',
    canActivate: [allowed(Permission.ScheduleCohort)],
    loadComponent: () => import('./new-cohort-page').then((file) => file.NewCohortPage),
  },
  {
    path: 'cohorts/:id',
    title: 'Cohort',
    canActivate: [allowed(Permission.ScheduleCohort)],
    loadComponent: () => import('./cohort-run-page').then((file) => file.CohortRunPage),
  },
  {
    path: 'cohorts/:id/compare/:otherId',
    title: 'Two rosters compared',
    canActivate: [allowed(Permission.ScheduleCohort)],
    loadComponent: () => import('./compare-page').then((file) => file.ComparePage),
  },
];
