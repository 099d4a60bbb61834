import type { AssessmentMethod } from '@assay/standards/domain';

/** Short names for lists, where the plan's own words are too long to compare rows. */
export const methodWords: Readonly<Record<AssessmentMethod, string>> = {
  observation: 'Observation',
  'professional-discussion': 'Discussion',
  project: 'Project',
  presentation: 'Presentation',
  test: 'Test',
};
