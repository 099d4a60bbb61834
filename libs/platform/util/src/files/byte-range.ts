/** A part of a file in bytes, both ends included. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

const oneRange = /^bytes\s*=\s*(\d*)\s*-\s*(\d*)\s*$/i;

/**
 * The part that a `Range` header asks for (RFC 9110, 14.1). Null for the whole file: no header, or a unit that we do not
 * know. `none` where the file has no such part, or it asks for several at once, which no player does.
 */
export function byteRangeOf(header: string | undefined, size: number): ByteRange | null | 'none' {
  if (header === undefined || !/^bytes\s*=/i.test(header)) return null;
  const [, first = '', last = ''] = oneRange.exec(header) ?? [];
  if (first === '' && last === '') return 'none';
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first);
  const end = first === '' || last === '' ? size - 1 : Math.min(Number(last), size - 1);
  return start <= end ? { start, end } : 'none';
}
