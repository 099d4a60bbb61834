/** Something wrong with a file: where it is (`events[3].minutes`) and what, as a sentence. */
export interface Fault {
  readonly place: string;
  readonly sentence: string;
}

/** A value that could be read, or everything that is wrong with it. */
export type Reading<T> = { readonly kind: 'read'; readonly value: T } | { readonly kind: 'refused'; readonly faults: readonly Fault[] };
