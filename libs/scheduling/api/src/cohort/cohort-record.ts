import type { CohortAbsenceRequest, CohortOptionsRequest } from '@assay/scheduling/contracts';
import type { Assignment, BlockedEvent, Cohort, CohortRunKind, CohortRunState, Explanation, Roster } from '@assay/scheduling/domain';

/** What a person asked for. */
export interface CohortWanted {
  readonly attemptIds: readonly string[];
  readonly options: CohortOptionsRequest;
  /** For a repair: who is away. */
  readonly absences: readonly CohortAbsenceRequest[];
}

/** How far a run has come. */
export interface CohortProgress {
  readonly seconds: number;
  readonly cost: number | null;
  readonly bound: number | null;
  readonly gap: number | null;
  readonly scheduled: number;
  readonly unscheduled: number;
}

/** What a run found. */
export interface StoredRoster {
  readonly roster: Roster;
  readonly explanations: readonly Explanation[];
  readonly blocked: readonly BlockedEvent[];
  /** Rules of booking that the last try at an assessment met, by attempt. */
  readonly refusals: Readonly<Record<string, readonly string[]>>;
  readonly unknownPlaces: number;
  readonly parts: number;
  /** In a repair: what the published roster cost. */
  readonly costBefore: number | null;
}

/** A run as its row holds it. */
export interface CohortRecord {
  readonly id: string;
  readonly name: string;
  readonly kind: CohortRunKind;
  readonly state: CohortRunState;
  readonly basedOn: string | null;
  readonly wanted: CohortWanted;
  readonly cohort: Cohort | null;
  readonly progress: CohortProgress | null;
  readonly best: readonly Assignment[] | null;
  readonly roster: StoredRoster | null;
  readonly cancelWanted: boolean;
  readonly requestedBy: string;
}
