import type { TimerEventResponse } from '@assay/grading/contracts';
import type { KeptChange } from '../../keeping/kept-change';

export type Press = Pick<TimerEventResponse, 'number' | 'kind' | 'reason' | 'at'>;

/** The presses of a timer: what the server told, what it acknowledged since, and what is still kept here, by their numbers. */
export function pressesOf(
  told: readonly TimerEventResponse[],
  answers: readonly unknown[],
  changes: readonly KeptChange[],
): readonly Press[] {
  const waiting = changes.filter(({ kind, state }) => kind === 'timer' && state !== 'parked').map(({ body }) => body as Press);
  const byNumber = new Map([...waiting, ...answers.filter(isPress), ...told].map((press) => [press.number, press]));
  return [...byNumber.values()].toSorted((one, other) => one.number - other.number);
}

/** What the server has, where it refused a press because it knew of others; null where it refused none so. */
export function timerConflictOf(changes: readonly KeptChange[]): readonly TimerEventResponse[] | null {
  const refused = changes.find(({ kind, state, problem }) => kind === 'timer' && state === 'parked' && problem?.code === 'stale');
  const current = refused?.problem?.facts['current'] as { events?: readonly TimerEventResponse[] } | undefined;
  return current?.events ?? null;
}

function isPress(answer: unknown): answer is TimerEventResponse {
  return typeof answer === 'object' && answer !== null && 'number' in answer && 'kind' in answer && 'at' in answer;
}
