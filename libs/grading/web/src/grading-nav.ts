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
    label: 'Kept comments',
    path: gradingPaths.comments,
    permission: Permission.KeepComments,
    icon: 'document',
    about: 'Phrases for feedback, your own and for everybody',
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
    label: 'Results',
    path: gradingPaths.results,
    permission: Permission.ReadResults,
    icon: 'document',
    about: 'Overall grades, and their release by two people',
  },
  {
    label: 'Your result',
    path: gradingPaths.outcome,
    permission: Permission.ReadOwnOutcome,
    icon: 'document',
    about: 'Your grade and your assessor’s feedback',
  },
];
