import { timeIntoEvent, type TimerEvent } from '@assay/grading/domain';
import { timeWords } from '@assay/platform/ui';
import { clockWords } from './timer-words';

/** How far the event had run at an instant; the time of day where it had not begun. */
export function intoEventWords(events: readonly TimerEvent[], at: string): string {
  const ran = timeIntoEvent(events, at);
  return ran === null ? timeWords(at) : clockWords(ran);
}
