import type { Routes } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { allowed } from '@assay/platform/web';

const read = [allowed(Permission.ReadStandards)];

/** Standards, their rubrics, their plans. */
export const standardsRoutes: Routes = [
  {
    path: 'standards',
    title: 'Standards',
    canActivate: read,
    loadComponent: () => import('./standards/standards-page').then((file) => file.StandardsPage),
  },
  {
    path: 'standards/import',
    title: 'Import a standard',
    canActivate: [allowed(Permission.ManageStandards)],
    loadComponent: () => import('./standards/import-page').then((file) => file.ImportPage),
  },
  {
    path: 'standards/:id',
    title: 'Standard',
    canActivate: read,
    loadComponent: () => import('./standards/standard-page').then((file) => file.StandardPage),
  },
  {
    path: 'standards/:id/changes',
    title: 'What changed',
    canActivate: read,
    loadComponent: () => import('./standards/changes-page').then((file) => file.ChangesPage),
  },
  {
    path: 'rubrics',
    title: 'Rubrics',
    canActivate: read,
    loadComponent: () => import('./rubrics/rubrics-page').then((file) => file.RubricsPage),
  },
  {
    path: 'rubrics/:id',
    title: 'Rubric',
    canActivate: read,
    canDeactivate: [(page: { mayLeave(): boolean | Promise<boolean> }) => page.mayLeave()],
    loadComponent: () => import('./rubrics/rubric-page').then((file) => file.RubricPage),
  },
  {
    path: 'rubrics/:id/print',
    title: 'Rubric to print',
    canActivate: read,
    loadComponent: () => import('./rubrics/print-page').then((file) => file.PrintPage),
  },
  {
    path: 'plans',
    title: 'Assessment plans',
    canActivate: read,
    loadComponent: () => import('./plans/plans-page').then((file) => file.PlansPage),
  },
  {
    path: 'plans/new',
    title: 'Enter a plan',
    canActivate: [allowed(Permission.ManagePlans)],
    loadComponent: () => import('./plans/new-plan-page').then((file) => file.NewPlanPage),
  },
  {
    path: 'plans/:id',
    title: 'Assessment plan',
    canActivate: read,
    canDeactivate: [(page: { mayLeave(): boolean | Promise<boolean> }) => page.mayLeave()],
    loadComponent: () => import('./plans/plan-page').then((file) => file.PlanPage),
  },
];
