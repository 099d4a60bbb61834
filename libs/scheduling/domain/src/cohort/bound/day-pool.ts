import type { Problem } from '../problem/problem';
import type { Candidate } from './candidate';

/** Candidates held at a place, in an order, and what of them is asked most, as flat arrays. */
export interface VisitList {
  readonly count: number;
  readonly candidates: readonly Candidate[];
  /** What they are ordered by. */
  readonly worth: Float64Array;
  readonly last: Int32Array;
  readonly place: Int32Array;
}

/** The candidates of a day. */
export interface DayPool {
  /** Best first. */
  readonly online: readonly Candidate[];
  /** By value less the journey home, best first; those from where no single journey leads home are not among them. */
  readonly byReturn: VisitList;
  /** All that are held at a place, by value, best first. */
  readonly byValue: VisitList;
}

export const byValue = (one: Candidate, other: Candidate) => other.value - one.value;

export function poolOf({ legTravelMinutes, cohort }: Problem, online: Candidate[], visits: readonly Candidate[]): DayPool {
  const { travelMinute } = cohort.weights;
  const near = visits.filter(({ homeLeg }) => homeLeg <= legTravelMinutes);
  return {
    online: online.sort(byValue),
    byReturn: inOrder(near, ({ value, homeLeg }) => value - travelMinute * homeLeg),
    byValue: inOrder(visits, ({ value }) => value),
  };
}

function inOrder(visits: readonly Candidate[], worthOf: (candidate: Candidate) => number): VisitList {
  const candidates = [...visits].sort((one, other) => worthOf(other) - worthOf(one));
  return {
    count: candidates.length,
    candidates,
    worth: Float64Array.from(candidates, worthOf),
    last: Int32Array.from(candidates, ({ last }) => last),
    place: Int32Array.from(candidates, ({ place }) => place),
  };
}

const noVisits: VisitList = {
  count: 0,
  candidates: [],
  worth: new Float64Array(0),
  last: new Int32Array(0),
  place: new Int32Array(0),
};

export const noCandidates: DayPool = { online: [], byReturn: noVisits, byValue: noVisits };
