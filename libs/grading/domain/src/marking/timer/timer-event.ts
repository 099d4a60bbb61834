import type { TransitionTable, ValueOf } from '@assay/platform/util';

/** What an assessor tells the timer of an event. */
export const TimerEventKind = { Start: 'start', Pause: 'pause', Resume: 'resume', End: 'end' } as const;
export type TimerEventKind = ValueOf<typeof TimerEventKind>;

/** One press of the timer. `at` is an instant by the clock of the assessor's device. */
export interface TimerEvent {
  readonly kind: TimerEventKind;
  readonly at: string;
}

export const TimerState = { Waiting: 'waiting', Running: 'running', Paused: 'paused', Ended: 'ended' } as const;
export type TimerState = ValueOf<typeof TimerState>;

/** What may follow each state. An event that was ended too early is resumed. */
export const timerTransitions: TransitionTable<TimerState> = {
  [TimerState.Waiting]: [TimerState.Running],
  [TimerState.Running]: [TimerState.Paused, TimerState.Ended],
  [TimerState.Paused]: [TimerState.Running, TimerState.Ended],
  [TimerState.Ended]: [TimerState.Running],
};

const stateAfter: Readonly<Record<TimerEventKind, TimerState>> = {
  [TimerEventKind.Start]: TimerState.Running,
  [TimerEventKind.Pause]: TimerState.Paused,
  [TimerEventKind.Resume]: TimerState.Running,
  [TimerEventKind.End]: TimerState.Ended,
};

/** Where the timer stands after these events, in their order. */
export function timerState(events: readonly Pick<TimerEvent, 'kind'>[]): TimerState {
  const last = events.at(-1);
  return last ? stateAfter[last.kind] : TimerState.Waiting;
}

/** What may be pressed in this state. */
export function timerChoices(state: TimerState): readonly TimerEventKind[] {
  const moves = timerTransitions[state].map((next) => [next, state] as const);
  return moves.map(([next, from]) => {
    if (next === TimerState.Running) return from === TimerState.Waiting ? TimerEventKind.Start : TimerEventKind.Resume;
    return next === TimerState.Paused ? TimerEventKind.Pause : TimerEventKind.End;
  });
}
