import type { AssessmentMethod } from '@assay/standards/domain';

/** Methods where no plan gives them a name of its own. */
export const methodWords: Readonly<Record<AssessmentMethod, string>> = {
  observation: 'Observation',
  'professional-discussion': 'Professional discussion',
  project: 'Project',
  presentation: 'Presentation',
  test: 'Test',
};
