import type { VenueFeature } from '@assay/scheduling/domain';

/** What a room offers, as people say it. */
export const featureWords: Readonly<Record<VenueFeature, string>> = {
  'step-free': 'Step-free',
  'hearing-loop': 'Hearing loop',
  'quiet-room': 'Quiet',
  'adjustable-light': 'Adjustable light',
  'adjustable-desk': 'Adjustable desk',
  'accessible-toilet': 'Accessible toilet',
  parking: 'Parking',
};

export const divisionWords = {
  'england-and-wales': 'England and Wales',
  scotland: 'Scotland',
  'northern-ireland': 'Northern Ireland',
} as const;
