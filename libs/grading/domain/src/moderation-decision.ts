import type { ValueOf } from '@assay/platform/util';

/** What an internal quality assurer may decide about a mark. */
export const ModerationDecision = { Upheld: 'upheld', Changed: 'changed', Returned: 'returned' } as const;
export type ModerationDecision = ValueOf<typeof ModerationDecision>;
