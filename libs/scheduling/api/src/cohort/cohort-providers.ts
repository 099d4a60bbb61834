import type { Provider } from '@nestjs/common';
import { CancelCohortRun } from './cancel-cohort-run';
import { WaitingQueries } from './waiting-queries';
import { CheckPin } from './check-pin';
import { CohortRunQueries } from './cohort-run-queries';
import { COHORT_THREAD } from './cohort-thread';
import { FindRoster } from './find-roster';
import { FollowRun } from './follow-run';
import { GatherCohort } from './gather-cohort';
import { PinEvent } from './pin-event';
import { PublishAssignment } from './publish-assignment';
import { PublishCohort } from './publish-cohort';
import { QueueRun } from './queue-run';
import { RosterSolver } from './roster-solver';
import { RunCohort } from './run-cohort';
import { RunStore } from './run-store';
import { SolveInThreads } from './solve-in-threads';
import { SolveInTurns } from './solve-in-turns';
import { StartCohortRun } from './start-cohort-run';
import { StartRepair } from './start-repair';
import { SweepRuns } from './sweep-runs';
import { TryPin } from './try-pin';

/** Everything about cohorts; the application says which program its threads run, and without one they are searched in turns. */
export const cohortProviders: Provider[] = [
  {
    provide: RosterSolver,
    useFactory: (program: string | undefined) => (program === undefined ? new SolveInTurns() : new SolveInThreads(program)),
    inject: [{ token: COHORT_THREAD, optional: true }],
  },
  CohortRunQueries,
  WaitingQueries,
  GatherCohort,
  FindRoster,
  RunStore,
  RunCohort,
  SweepRuns,
  FollowRun,
  QueueRun,
  StartCohortRun,
  StartRepair,
  CancelCohortRun,
  CheckPin,
  PinEvent,
  TryPin,
  PublishAssignment,
  PublishCohort,
];
