import type { Problem } from '@assay/platform/ui';
import type { Sealed } from '@assay/platform/web';

/** What the change was made over: a revision of the server, or an earlier change that was on the screen. */
export type Basis = { readonly revision: number } | { readonly change: string };

/** A change for `KeptChanges.keep`. Everything a person made, with nothing to be looked up later. */
export interface ChangeToKeep {
  /** What was changed, in a word: `judgement`, `question`, `note`, `timer` … */
  readonly kind: string;
  readonly attemptId: string;
  readonly criterionId: string | null;
  /** For people who read the list of kept changes without a connection. */
  readonly apprenticeName: string;
  readonly criterionTitle: string | null;
  readonly method: 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  readonly path: string;
  /** Names the apprentice and the criterion, so that the server can check them. */
  readonly body: object;
  /** The changes of one slot are sent one after the other, in their order; slots do not wait for each other. */
  readonly slot: string;
  /**
   * Null for what is only ever added. Otherwise the revision this was made over: it is sent as the body's `revision`,
   * and the answer's `revision` is what the server has from then on.
   */
  readonly over: Basis | null;
}

/**
 * `writing`: on its way to the device's database. `waiting`: kept, to be sent (`ChangeSender.sending` tells which are on
 * their way). `parked`: the server refused it and a person decides.
 */
export type ChangeState = 'writing' | 'waiting' | 'parked';

/** A change until the server has acknowledged it. */
export interface KeptChange extends ChangeToKeep {
  /** Also its Idempotency-Key: sent twice, it counts once. */
  readonly id: string;
  /** Whose it is: `organisation/account`. */
  readonly owner: string;
  /** ISO instant by this device's clock: for people, never for order. */
  readonly madeAt: string;
  readonly state: ChangeState;
  /** Why it is parked. */
  readonly problem: Problem | null;
  /** Place in the device's order; 0 while it is being written. */
  readonly order: number;
  /** False where the device refused to keep it: it is in this tab's memory alone. */
  readonly onDevice: boolean;
}

/** What the server said about a change. */
export interface Acknowledgement {
  readonly id: string;
  readonly owner: string;
  readonly slot: string;
  readonly attemptId: string;
  /** Null where the answer names none. */
  readonly revision: number | null;
  readonly answer: unknown;
  /** False for the server's copy of what was changed elsewhere, taken in place of this change. */
  readonly own: boolean;
}

/** A change as it lies on the device: what tells about people is encrypted. */
export interface ChangeRow {
  readonly order?: number;
  readonly id: string;
  readonly owner: string;
  readonly parked: boolean;
  readonly sealed: Sealed;
}

/** An acknowledgement as it lies on the device. */
export interface AcknowledgementRow extends Omit<Acknowledgement, 'answer'> {
  /** Null after somebody signed out: of the answer only its revision stays, for what was made over it. */
  readonly sealed: Sealed | null;
}
