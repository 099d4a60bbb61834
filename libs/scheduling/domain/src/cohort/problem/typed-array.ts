/*
 * Typed arrays are read a million times a second, always inside their bounds. One reader for each kind keeps every
 * call site monomorphic, which the engine then inlines.
 */

export function int(array: Int32Array, index: number): number {
  return array[index] ?? 0;
}

export function real(array: Float64Array, index: number): number {
  return array[index] ?? 0;
}

const nothing: readonly never[] = [];

export function listAt<T>(lists: readonly (readonly T[])[], index: number): readonly T[] {
  return lists[index] ?? nothing;
}
