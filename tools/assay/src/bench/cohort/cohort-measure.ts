import type { ProgressLine } from './run-program';
import type { WholeNumberMeasure } from './whole-number-yardstick';

export interface RepairMeasure {
  readonly seconds: number;
  readonly costBefore: number;
  readonly costAfter: number;
  /** Events that lost their place, and the share of all others that stand elsewhere now. */
  readonly displaced: number;
  readonly movedShare: number;
}

/** What was measured on one generated cohort. */
export interface CohortMeasure {
  readonly events: number;
  readonly assessors: number;
  readonly seed: number;
  readonly progress: readonly ProgressLine[];
  readonly cost: number;
  readonly unscheduled: number;
  /** Events that no assessor-day could take, and the penalty for each: in every cost and in every bound. */
  readonly impossible: number;
  readonly penalty: number;
  /** Proven within the run, or apart from it where `boundSeconds` says how long that took. */
  readonly bound: number | null;
  readonly boundSeconds: number | null;
  readonly mostMemory: number | null;
  readonly isAccepted: boolean;
  readonly greedy: { readonly cost: number; readonly unscheduled: number };
  /** A plain ruin and recreate on one thread, and what the run had reached after as many seconds; `null` for small cohorts. */
  readonly plain: { readonly seconds: number; readonly cost: number; readonly reached: number } | null;
  readonly exact: WholeNumberMeasure | null;
  readonly repair: RepairMeasure;
}
