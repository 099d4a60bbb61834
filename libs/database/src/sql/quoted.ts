/** SQL: states of a closed set of the domain as a list, for `IN (…)`. Never for anything that somebody typed. */
export const quoted = (states: readonly string[]): string => states.map((state) => `'${state}'`).join(', ');
