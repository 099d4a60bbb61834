/**
 * A change of a value, made from what the value is by then and not from what the page shows: a slow page can take two
 * presses before it is drawn again, and both count.
 */
export type ValueStep = (value: unknown) => unknown;

/** The step to this value, whatever was there. */
export const put =
  (value: unknown): ValueStep =>
  () =>
    value;

export const keysOf = (value: unknown): readonly string[] => (Array.isArray(value) ? (value as readonly string[]) : []);

/** The step that takes a key in or leaves it out; the keys keep the given order. */
export const toggled =
  (key: string, order: readonly string[]): ValueStep =>
  (value) => {
    const taken = new Set(keysOf(value));
    if (!taken.delete(key)) taken.add(key);
    return [...taken].sort((a, b) => order.indexOf(a) - order.indexOf(b));
  };
