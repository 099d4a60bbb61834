import type { ValueOf } from '@assay/platform/util';

/** What a room offers to those who need it. */
export const VenueFeature = {
  StepFree: 'step-free',
  HearingLoop: 'hearing-loop',
  QuietRoom: 'quiet-room',
  AdjustableLight: 'adjustable-light',
  AdjustableDesk: 'adjustable-desk',
  AccessibleToilet: 'accessible-toilet',
  Parking: 'parking',
} as const;
export type VenueFeature = ValueOf<typeof VenueFeature>;
