import type { KeptChange } from './kept-change';

/** What was made over a change that is given up, now over what that one was made over. */
export function movedFrom(given: readonly KeptChange[], all: readonly KeptChange[]): KeptChange[] {
  const overOf = new Map(given.map(({ id, over }) => [id, over]));
  return all.flatMap((change) => {
    const before = change.over && 'change' in change.over ? change.over.change : null;
    if (overOf.has(change.id) || before === null || !overOf.has(before)) return [];
    return [{ ...change, over: overOf.get(before) ?? null }];
  });
}
