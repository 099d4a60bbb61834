declare const brand: unique symbol;

/** A string that the compiler keeps apart from other strings: an apprentice's id is not a booking's id. */
export type Branded<Name extends string> = string & { readonly [brand]: Name };
