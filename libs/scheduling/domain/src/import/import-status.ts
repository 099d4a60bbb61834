import type { TransitionTable, ValueOf } from '@assay/platform/util';

export const ImportStatus = { Checked: 'checked', Running: 'running', Done: 'done', Abandoned: 'abandoned' } as const;
export type ImportStatus = ValueOf<typeof ImportStatus>;

/** The life of a file of apprentices. A running import may be mended and go on: what is in stays in. */
export const importTransitions: TransitionTable<ImportStatus> = {
  [ImportStatus.Checked]: [ImportStatus.Running, ImportStatus.Abandoned],
  [ImportStatus.Running]: [ImportStatus.Done, ImportStatus.Abandoned],
  [ImportStatus.Done]: [],
  [ImportStatus.Abandoned]: [],
};

/** What has become of one row. `present`: the apprentice is on that plan already, nothing is to be done. */
export const ImportRowState = { Ready: 'ready', Faulty: 'faulty', Imported: 'imported', Present: 'present' } as const;
export type ImportRowState = ValueOf<typeof ImportRowState>;
