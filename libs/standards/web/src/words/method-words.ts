import type { AssessmentMethod } from '@assay/standards/domain';

/** The methods as people say them. */
export const methodWords: Readonly<Record<AssessmentMethod, string>> = {
  observation: 'Observation',
  'professional-discussion': 'Professional discussion',
  project: 'Project',
  presentation: 'Presentation',
  test: 'Test',
};

/** The method in words; one nobody has named yet is shown as it is. */
export function methodName(method: string): string {
  return Object.hasOwn(methodWords, method) ? methodWords[method as AssessmentMethod] : method;
}
