import { Permission } from '@assay/people/domain';
import type { NavEntry } from '@assay/platform/web';
import { gradingPaths } from './grading-paths';

/** The places about grades, in the order of the work. */
export const gradingNav: readonly NavEntry[] = [
  {
    label: 'Marking',
    path: gradingPaths.markings,
    permission: Permission.Mark,
    icon: 'mark',
    about: 'Assessments allocated to you, and feedback on your marks',
  },
  {
    label: 'Moderation',
    path: gradingPaths.moderations,
    permission: Permission.Moderate,
    icon: 'scales',
    about: 'Marks that wait for a second look',
  },
  {
    label: 'Standardisation',
    path: gradingPaths.standardisations,
    permission: Permission.ReadStandardisation,
    icon: 'people',
    about: 'The same evidence marked by several: do you agree?',
  },
  {
    label: 'Figures',
    path: gradingPaths.figures,
    permission: Permission.ReadFigures,
    icon: 'chart',
    about: 'Waiting times, pass rates, sampling, agreement and drift',
  },
  {
    label: 'Reusable comments',
    path: gradingPaths.comments,
    permission: Permission.KeepComments,
    icon: 'document',
    about: 'Phrases for feedback, your own and for everybody',
  },
  {
    label: 'Results',
    path: gradingPaths.results,
    permission: Permission.ReadResults,
    icon: 'document',
    about: 'Overall grades, and their release by two people',
  },
  {
    label: 'Corrections',
    path: gradingPaths.corrections,
    permission: Permission.PrepareCorrection,
    icon: 'document',
    about: 'What was wrong in a result, approved by two people',
  },
  {
    label: 'Appeals',
    path: gradingPaths.appeals,
    permission: Permission.ReadAppeals,
    icon: 'scales',
    about: 'Appeals and by when they are answered',
  },
  {
    label: 'Special consideration',
    path: gradingPaths.considerations,
    permission: Permission.DecideConsideration,
    icon: 'people',
    about: 'What happened on the day, and what follows from it',
  },
  {
    label: 'Cases',
    path: gradingPaths.cases,
    permission: Permission.ManageCases,
    icon: 'scales',
    about: 'Malpractice and maladministration: what holds a result',
  },
  {
    label: 'Outcomes',
    path: gradingPaths.apprenticeOutcomes,
    permission: Permission.ReadApprenticeOutcomes,
    icon: 'document',
    about: 'Released results of your apprentices',
  },
  {
    label: 'Your result',
    path: gradingPaths.outcome,
    permission: Permission.ReadOwnOutcome,
    icon: 'document',
    about: 'Your grade and your assessor’s feedback',
  },
];
