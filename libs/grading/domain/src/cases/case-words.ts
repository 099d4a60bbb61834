import type { ValueOf } from '@assay/platform/util';

/** Malpractice is done on purpose or to gain; maladministration breaks a rule of the assessment without that. */
export const CaseKind = { Malpractice: 'malpractice', Maladministration: 'maladministration' } as const;
export type CaseKind = ValueOf<typeof CaseKind>;

export const CaseStatus = { Open: 'open', Closed: 'closed' } as const;
export type CaseStatus = ValueOf<typeof CaseStatus>;

/** How a case ends: nothing was found, it was found and the marks stand, or the attempt is void. */
export const CaseOutcome = { NotFound: 'not-found', MarksStand: 'marks-stand', AttemptVoid: 'attempt-void' } as const;
export type CaseOutcome = ValueOf<typeof CaseOutcome>;

/** Fewest and most characters of what people write about a case. */
export const caseLimits = { reason: { min: 10, max: 4000 }, conclusion: { min: 10, max: 4000 } } as const;
