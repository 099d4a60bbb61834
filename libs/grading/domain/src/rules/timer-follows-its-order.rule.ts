import { timerChoices, type TimerEvent, TimerEventKind, timerState } from '../marking/timer/timer-event';
import { type Objection, objection } from '../objection';

interface TimerPress {
  readonly events: readonly Pick<TimerEvent, 'kind'>[];
  readonly kind: TimerEventKind;
  readonly reason: string;
}

/** A timer runs before it pauses and ends; a pause, and going on after the end, say why. */
export function timerFollowsItsOrder({ events, kind, reason }: TimerPress): readonly Objection[] {
  const state = timerState(events);
  if (!timerChoices(state).includes(kind)) return objection('timer-follows-its-order', { timer: state });
  const wantsReason = kind === TimerEventKind.Pause || (kind === TimerEventKind.Resume && state === 'ended');
  return wantsReason && reason.trim() === '' ? objection('timer-says-why', {}) : [];
}
