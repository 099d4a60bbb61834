import type { Routes } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { allowed } from '@assay/platform/web';
import type { MarkingPage } from './marking/marking-page';

/** Pages for people without an account. */
export const openGradingRoutes: Routes = [
  {
    path: 'statement',
    title: 'Check a statement of results',
    loadComponent: () => import('./statement/check-statement-page').then((file) => file.CheckStatementPage),
  },
];

/** Pages about grades, each for those whose roles hold its permission. */
export const gradingRoutes: Routes = [
  {
    path: 'marking',
    title: 'Marking',
    canActivate: [allowed(Permission.Mark)],
    loadComponent: () => import('./marking/markings-page').then((file) => file.MarkingsPage),
  },
  {
    path: 'marking/:attemptId',
    title: 'Marking',
    canActivate: [allowed(Permission.Mark)],
    canDeactivate: [(page: MarkingPage) => page.mayLeave()],
    loadComponent: () => import('./marking/marking-page').then((file) => file.MarkingPage),
  },
  {
    path: 'marking/:attemptId/submit',
    title: 'Check your answers',
    canActivate: [allowed(Permission.Mark)],
    loadComponent: () => import('./marking/submit-mark-page').then((file) => file.SubmitMarkPage),
  },
  {
    path: 'attempts/:attemptId/assessors',
    title: 'Assessors',
    canActivate: [allowed(Permission.AllocateAssessors)],
    loadComponent: () => import('./marking/assessors/attempt-assessors-page').then((file) => file.AttemptAssessorsPage),
  },
  {
    path: 'comments',
    title: 'Kept comments',
    canActivate: [allowed(Permission.KeepComments)],
    loadComponent: () => import('./marking/comments/comments-page').then((file) => file.CommentsPage),
  },
  {
    path: 'moderation',
    title: 'Moderation',
    canActivate: [allowed(Permission.Moderate)],
    loadComponent: () => import('./moderation/moderations-page').then((file) => file.ModerationsPage),
  },
  {
    path: 'moderation/:markVersionId',
    title: 'Moderation',
    canActivate: [allowed(Permission.Moderate)],
    loadComponent: () => import('./moderation/moderation-page').then((file) => file.ModerationPage),
  },
  {
    path: 'moderation/:markVersionId/blind',
    title: 'Mark blind',
    canActivate: [allowed(Permission.Moderate)],
    loadComponent: () => import('./moderation/blind-mark-page').then((file) => file.BlindMarkPage),
  },
  {
    path: 'standardisation',
    title: 'Standardisation',
    canActivate: [allowed(Permission.ReadStandardisation)],
    loadComponent: () => import('./standardisation/standardisations-page').then((file) => file.StandardisationsPage),
  },
  {
    path: 'standardisation/new',
    title: 'New standardisation',
    canActivate: [allowed(Permission.LeadStandardisation)],
    loadComponent: () => import('./standardisation/new-standardisation-page').then((file) => file.NewStandardisationPage),
  },
  {
    path: 'standardisation/:id',
    title: 'Standardisation',
    canActivate: [allowed(Permission.ReadStandardisation)],
    loadComponent: () => import('./standardisation/standardisation-page').then((file) => file.StandardisationPage),
  },
  {
    path: 'figures',
    title: 'Figures',
    canActivate: [allowed(Permission.ReadFigures)],
    loadComponent: () => import('./figures/figures-page').then((file) => file.FiguresPage),
  },
  {
    path: 'results',
    title: 'Results',
    canActivate: [allowed(Permission.ReadResults)],
    loadComponent: () => import('./results/results-page').then((file) => file.ResultsPage),
  },
  {
    path: 'releases/:releaseId',
    title: 'Release',
    canActivate: [allowed(Permission.ReadResults)],
    loadComponent: () => import('./results/release-page').then((file) => file.ReleasePage),
  },
  {
    path: 'outcome',
    title: 'Your result',
    canActivate: [allowed(Permission.ReadOwnOutcome)],
    loadComponent: () => import('./outcome/outcome-page').then((file) => file.OutcomePage),
  },
];
