import type { Finding } from '../check-history';

/** One save as its client knows it. The key is also the remark that it wrote. */
export interface LoggedSave {
  readonly attemptId: string;
  readonly criterionId: string;
  readonly revision: number;
  readonly key: string;
  readonly statuses: readonly (number | null)[];
}

/** A revision as the database has it, and how often the record tells of it. */
export type SavedRevision = Omit<LoggedSave, 'statuses'> & { readonly events: number };

/** Every acknowledged save is there once, where it was meant, and on record once; nothing is there that nobody sent. */
export function checkSaves(log: readonly LoggedSave[], there: readonly SavedRevision[]): Finding[] {
  const byKey = Map.groupBy(there, ({ key }) => key);
  const sent = new Set(log.map(({ key }) => key));
  return [
    ...there.filter(({ key }) => !sent.has(key)).map(({ key }): Finding => ({ kind: 'done-by-nobody', what: key })),
    ...there
      .filter(({ events }) => events !== 1)
      .map(({ key, events }): Finding => ({ kind: events === 0 ? 'step-missing' : 'step-doubled', what: key })),
    ...log.flatMap((save) => checkOne(save, byKey.get(save.key) ?? [])),
  ];
}

function checkOne(save: LoggedSave, found: readonly SavedRevision[]): Finding[] {
  const { key, statuses } = save;
  const last = statuses.at(-1) ?? 500;
  if (statuses.includes(500)) return [{ kind: 'internal-error', what: key }];
  if (last >= 300) return [{ kind: 'not-completed', what: `${key}: ${last}` }];
  if (found.length === 0) return [{ kind: 'acknowledged-and-lost', what: key }];
  if (found.length > 1) return [{ kind: 'done-twice', what: key }];
  const isInItsPlace = found.every(
    ({ attemptId, criterionId, revision }) =>
      attemptId === save.attemptId && criterionId === save.criterionId && revision === save.revision,
  );
  return isInItsPlace ? [] : [{ kind: 'acknowledged-and-different', what: key }];
}
