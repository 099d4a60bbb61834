import type { KsbKind } from './occupation-document';

/** A duty or KSB of one version: `D4`, `S9`. */
export interface ItemRef {
  readonly kind: 'duty' | KsbKind;
  readonly key: string;
  readonly text: string;
}

/** How the two rows were recognised as one thing; a `similarity` match wants a person's word. */
export type MatchedBy = 'id' | 'text' | 'similarity';

export interface ItemPair {
  readonly before: ItemRef;
  readonly after: ItemRef;
  readonly matchedBy: MatchedBy;
  /** 0 to 1: the share of words in common. */
  readonly similarity: number;
  readonly needsConfirmation: boolean;
}

/** A matched duty whose links to KSBs differ: `added` in the keys of the newer version, `removed` in those of the older. */
export interface LinkChange {
  readonly duty: string;
  readonly added: readonly string[];
  readonly removed: readonly string[];
}

export interface DocumentIdentity {
  readonly reference: string | null;
  readonly version: string | null;
}

/** What changed from an older version of a standard to a newer one. A pair may be both reworded and renumbered. */
export interface OccupationDifference {
  readonly before: DocumentIdentity;
  readonly after: DocumentIdentity;
  readonly added: readonly ItemRef[];
  readonly removed: readonly ItemRef[];
  readonly reworded: readonly ItemPair[];
  readonly renumbered: readonly ItemPair[];
  readonly links: readonly LinkChange[];
  readonly unchanged: number;
}
