import type { TransitionTable, ValueOf } from '@assay/platform/util';

/** An offer to one assessor, or of a freed time to one apprentice. `withdrawn`: the booking moved on without it. */
export const OfferStatus = { Open: 'open', Accepted: 'accepted', Declined: 'declined', Lapsed: 'lapsed', Withdrawn: 'withdrawn' } as const;
export type OfferStatus = ValueOf<typeof OfferStatus>;

export const offerTransitions: TransitionTable<OfferStatus> = {
  [OfferStatus.Open]: [OfferStatus.Accepted, OfferStatus.Declined, OfferStatus.Lapsed, OfferStatus.Withdrawn],
  [OfferStatus.Accepted]: [],
  [OfferStatus.Declined]: [],
  [OfferStatus.Lapsed]: [],
  [OfferStatus.Withdrawn]: [],
};
