import type { ValueOf } from '@assay/platform/util';

/** The kinds of assessment that a plan may use. */
export const AssessmentMethod = {
  Observation: 'observation',
  ProfessionalDiscussion: 'professional-discussion',
  Project: 'project',
  Presentation: 'presentation',
  Test: 'test',
} as const;
export type AssessmentMethod = ValueOf<typeof AssessmentMethod>;
