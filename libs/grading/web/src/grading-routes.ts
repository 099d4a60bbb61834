import type { Routes } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { allowed } from '@assay/platform/web';

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
    title: 'Reusable comments',
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
    path: 'results/:resultId',
    title: 'Result',
    canActivate: [allowed(Permission.ReadResults)],
    loadComponent: () => import('./results/result-page').then((file) => file.ResultPage),
  },
  {
    path: 'results/:resultId/correct/:markVersionId',
    title: 'Correct a mark',
    canActivate: [allowed(Permission.PrepareCorrection)],
    loadComponent: () => import('./corrections/correct-mark-page').then((file) => file.CorrectMarkPage),
  },
  {
    path: 'corrections',
    title: 'Corrections',
    canActivate: [allowed(Permission.PrepareCorrection)],
    loadComponent: () => import('./corrections/corrections-page').then((file) => file.CorrectionsPage),
  },
  {
    path: 'cases',
    title: 'Cases',
    canActivate: [allowed(Permission.ManageCases)],
    loadComponent: () => import('./cases/cases-page').then((file) => file.CasesPage),
  },
  {
    path: 'appeals',
    title: 'Appeals',
    canActivate: [allowed(Permission.ReadAppeals)],
    loadComponent: () => import('./appeals/appeals-page').then((file) => file.AppealsPage),
  },
  {
    path: 'appeals/:appealId',
    title: 'Appeal',
    canActivate: [allowed(Permission.ReadAppeals)],
    loadComponent: () => import('./appeals/appeal-page').then((file) => file.AppealPage),
  },
  {
    path: 'outcome/:resultId/appeal',
    title: 'Appeal',
    canActivate: [allowed(Permission.LodgeAppeal)],
    loadComponent: () => import('./appeals/lodge-appeal-page').then((file) => file.LodgeAppealPage),
  },
  {
    path: 'considerations',
    title: 'Special consideration',
    canActivate: [allowed(Permission.DecideConsideration)],
    loadComponent: () => import('./considerations/considerations-page').then((file) => file.ConsiderationsPage),
  },
  {
    path: 'assessments/:attemptId/consideration',
    title: 'Special consideration',
    canActivate: [allowed(Permission.RequestConsideration)],
    loadComponent: () => import('./considerations/request-consideration-page').then((file) => file.RequestConsiderationPage),
  },
  {
    path: 'outcomes',
    title: 'Outcomes',
    canActivate: [allowed(Permission.ReadApprenticeOutcomes)],
    loadComponent: () => import('./outcomes/apprentice-outcomes-page').then((file) => file.ApprenticeOutcomesPage),
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
