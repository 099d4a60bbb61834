import type { TransitionTable } from '../lifecycle';
import type { ValueOf } from '../closed-set';

export const StoredFileStatus = { Receiving: 'receiving', Kept: 'kept', Lost: 'lost' } as const;
export type StoredFileStatus = ValueOf<typeof StoredFileStatus>;

/** The life of a stored file. A refused or forgotten upload has no status: its row is removed with its bytes. */
export const storedFileTransitions: TransitionTable<StoredFileStatus> = {
  [StoredFileStatus.Receiving]: [StoredFileStatus.Kept],
  [StoredFileStatus.Kept]: [StoredFileStatus.Lost],
  [StoredFileStatus.Lost]: [],
};
