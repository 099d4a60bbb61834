import type { ValueOf } from '@assay/platform/util';

/** Where an assessment takes place: over a video link, at the apprentice's workplace, or in a room of a venue. */
export const AssessmentMode = { Online: 'online', Onsite: 'onsite', Venue: 'venue' } as const;
export type AssessmentMode = ValueOf<typeof AssessmentMode>;
