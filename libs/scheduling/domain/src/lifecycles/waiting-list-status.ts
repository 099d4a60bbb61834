import type { TransitionTable, ValueOf } from '@assay/platform/util';

/** Somebody who waits for an earlier time: `placed` once they have one, `left` when they no longer want it. */
export const WaitingListStatus = { Waiting: 'waiting', Offered: 'offered', Placed: 'placed', Left: 'left' } as const;
export type WaitingListStatus = ValueOf<typeof WaitingListStatus>;

export const waitingListTransitions: TransitionTable<WaitingListStatus> = {
  [WaitingListStatus.Waiting]: [WaitingListStatus.Offered, WaitingListStatus.Placed, WaitingListStatus.Left],
  [WaitingListStatus.Offered]: [WaitingListStatus.Waiting, WaitingListStatus.Placed, WaitingListStatus.Left],
  [WaitingListStatus.Placed]: [],
  [WaitingListStatus.Left]: [],
};
