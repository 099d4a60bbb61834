import { Permission } from '@assay/people/domain';
import type { HomeSection } from '@assay/platform/web';

/** What grading puts on the home page, for each role its own. */
export const gradingHomeSections: readonly HomeSection[] = [
  {
    id: 'markings',
    permission: Permission.Mark,
    order: 20,
    load: () => import('./home/markings-section').then((file) => file.MarkingsSection),
  },
  {
    id: 'moderations',
    permission: Permission.Moderate,
    order: 30,
    load: () => import('./home/moderations-section').then((file) => file.ModerationsSection),
  },
  {
    id: 'results',
    permission: Permission.ReadResults,
    order: 40,
    load: () => import('./home/results-section').then((file) => file.ResultsSection),
  },
  {
    id: 'outcome',
    permission: Permission.ReadOwnOutcome,
    order: 20,
    load: () => import('./home/outcome-section').then((file) => file.OutcomeSection),
  },
];
