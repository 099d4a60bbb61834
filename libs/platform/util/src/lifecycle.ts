/** A lifecycle as data: for each state, the states it may move to. */
export type TransitionTable<State extends string> = { readonly [from in State]: readonly State[] };

/** Whether the table allows the step. */
export function canMove<State extends string>(table: TransitionTable<State>, from: State, to: State): boolean {
  return table[from].includes(to);
}

/** Every state that can be reached from `start`, `start` included. */
export function reachableFrom<State extends string>(table: TransitionTable<State>, start: State): Set<State> {
  const seen = new Set<State>([start]);
  for (const state of seen) for (const next of table[state]) seen.add(next);
  return seen;
}

/** The states that have no way out. */
export function finalStates<State extends string>(table: TransitionTable<State>): State[] {
  return (Object.keys(table) as State[]).filter((state) => table[state].length === 0);
}
