import { type EventLength, lengthFinding, timerBounds, TimerState, type TimerWarning } from '@assay/grading/domain';
import { counted } from '@assay/platform/ui';

/** `1:05:09`, or `05:09` below an hour. */
export function clockWords(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = [minutes, seconds % 60].map((part) => String(part).padStart(2, '0')).join(':');
  return hours > 0 ? `${hours}:${rest}` : rest;
}

export const timerStateWords: Readonly<Record<TimerState, string>> = {
  [TimerState.Waiting]: 'Not started',
  [TimerState.Running]: 'Running',
  [TimerState.Paused]: 'Paused',
  [TimerState.Ended]: 'Ended',
};

const minutes = (count: number): string => counted(Math.round(count * 10) / 10, 'minute');

/** What the assessor is told at a moment of the event. */
export function warningWords({ what, left }: TimerWarning, length: EventLength): string {
  const { planned, agreed, longest } = timerBounds(length);
  const more = longest > agreed ? ` The plan allows ${minutes(longest - agreed)} more.` : '';
  switch (what) {
    case 'before-planned':
      return `${minutes(left)} of the planned time left.`;
    case 'planned':
      return agreed > planned
        ? `Planned time is over: ${minutes(agreed - planned)} of agreed extra time begin.`
        : `Planned time is over.${more}`;
    case 'before-agreed':
      return `${minutes(left)} of agreed extra time left.`;
    case 'agreed':
      return `Agreed extra time is over.${more}`;
    case 'before-longest':
      return `${minutes(left)} until the plan’s limit.`;
    default:
      return 'The plan’s limit is passed: bring the event to its end.';
  }
}

/** The lengths that count, in a line. */
export function lengthWords(length: EventLength): string {
  const { planned, agreed, longest, shortest } = timerBounds(length);
  return [
    `${minutes(planned)} planned`,
    ...(agreed > planned ? [`${minutes(agreed - planned)} agreed extra`] : []),
    ...(shortest < planned ? [`at least ${minutes(shortest)}`] : []),
    ...(longest > agreed ? [`at most ${minutes(longest)}`] : []),
  ].join(', ');
}

/** How long the event took and what the plan says to it. `isOff` where it is outside the plan's tolerance. */
export function tookWords(length: EventLength, ranMs: number): { readonly words: string; readonly isOff: boolean } {
  const finding = lengthFinding(length, ranMs);
  const took = `The event took ${clockWords(ranMs)}`;
  if (finding.kind === 'within') return { words: `${took}, within the plan’s limits.`, isOff: false };
  const than = finding.kind === 'too-long' ? 'longer than the plan allows' : 'shorter than the plan allows';
  return { words: `${took}: ${minutes(finding.minutes)} ${than}.`, isOff: true };
}
