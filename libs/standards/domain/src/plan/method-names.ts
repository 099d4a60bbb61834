import type { AssessmentMethod } from './assessment-method';

/** The methods as people say them. */
export const methodNames: Readonly<Record<AssessmentMethod, string>> = {
  observation: 'Observation',
  'professional-discussion': 'Professional discussion',
  project: 'Project',
  presentation: 'Presentation',
  test: 'Test',
};

/** The method in words; one nobody has named yet is shown as it is. */
export const methodName = (method: string): string =>
  Object.hasOwn(methodNames, method) ? methodNames[method as AssessmentMethod] : method;
