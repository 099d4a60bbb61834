import type { SeededRandom } from '@assay/platform/util';
import type { Rehearsal, World } from '@assay/rehearsal';
import type { Finding } from '../check-history';
import type { Kills } from './kills';

/** What every battery of faults in grading works with. */
export interface GradingScene {
  readonly rehearsal: Rehearsal;
  readonly world: World;
  /** The first is the process that is killed. */
  readonly ports: readonly number[];
  readonly kills: Kills;
  readonly random: SeededRandom;
  readonly say: (line: string) => void;
}

export interface BatteryReport {
  readonly name: string;
  readonly killed: number;
  readonly commands: number;
  /** Commands whose answer was lost or put off at least once, and were asked again. */
  readonly repeated: number;
  readonly findings: readonly Finding[];
}
