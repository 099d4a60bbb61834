import type { ValueOf } from '@assay/platform/util';

/** In whom an assessor may have an interest. */
export const InterestSubject = { Apprentice: 'apprentice', Employer: 'employer', TrainingProvider: 'training-provider' } as const;
export type InterestSubject = ValueOf<typeof InterestSubject>;
