import { invalid } from '@assay/platform/api';

export interface DecodedFile {
  readonly text: string;
  readonly encoding: string;
}

/**
 * The text of a spreadsheet file. Its byte order mark decides, else UTF-8 where the bytes are valid as such, else what
 * Windows programs in Western Europe write.
 */
export function decodeFile(bytes: Buffer): DecodedFile {
  if (bytes.length === 0) throw unreadable('empty');
  if (bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 0x03, 0x04]))) throw unreadable('workbook');
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return { text: decode('utf-16le', bytes), encoding: 'utf-16le' };
  if (bytes.includes(0)) throw unreadable('not-text');
  try {
    return { text: decode('utf-8', bytes), encoding: 'utf-8' };
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), encoding: 'windows-1252' };
  }
}

const decode = (encoding: string, bytes: Buffer): string => new TextDecoder(encoding, { fatal: true }).decode(bytes);

/** `workbook`: the file is an Excel workbook itself, not saved as CSV. */
export const unreadable = (
  code: 'empty' | 'workbook' | 'not-text' | 'no-rows' | 'too-many-rows' | 'columns-missing' | 'quotes-open' | 'base64',
  detail = 'The file cannot be read.',
) => invalid([{ field: 'content', code: `file-${code}`, detail }]);
