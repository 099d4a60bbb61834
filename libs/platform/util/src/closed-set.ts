/** The union of the values of an `as const` object: `type Role = ValueOf<typeof Role>`. */
export type ValueOf<T> = T[keyof T];

/** The values of an `as const` object, in the order in which it lists them. */
export function valuesOf<T extends Record<string, string>>(set: T): ValueOf<T>[] {
  return Object.values(set) as ValueOf<T>[];
}
