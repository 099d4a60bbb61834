import { open } from 'node:fs/promises';
import type { FileHandle } from 'node:fs/promises';
import { fileTypeFromFile } from 'file-type';
import type { FileKind } from '@assay/platform/util';

const headBytes = 1024;
/** The longest tail in which a ZIP archive's closing record can begin: 22 bytes and a comment of 65,535. */
const tailBytes = 22 + 65_535;
const closingRecord = Buffer.from([0x50, 0x4b, 0x05, 0x06]);
const active = /<(?:!doctype|html|script|svg|iframe|\?php)/i;

/**
 * What the content is, among the kinds allowed; null where it is none of them, or two things at once (a picture that
 * is also a page, a document that is also an archive). The file's name has no say. Rejects with ENOENT where there is none.
 */
export async function kindOfFile(path: string, allowed: readonly FileKind[]): Promise<FileKind | null> {
  const found = await fileTypeFromFile(path).catch(unreadable);
  const mediaType = found?.mime.split(';')[0];
  const kind = allowed.find((one) => one.mediaType === mediaType);
  if (!kind) return null;
  return (await isTwoThings(path, kind)) ? null : kind;
}

/** Content that ends too soon is of no kind; a file that is not there is for the caller to know of. */
function unreadable(error: NodeJS.ErrnoException): undefined {
  if (error.code === 'ENOENT') throw error;
  return undefined;
}

async function isTwoThings(path: string, { mediaType }: FileKind): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const head = await bytesFrom(file, 0, headBytes);
    if (active.test(head.toString('latin1'))) return true;
    return !isArchive(mediaType) && endsAsArchive(await bytesFrom(file, Math.max(0, size - tailBytes), tailBytes));
  } finally {
    await file.close();
  }
}

/** Office documents are archives by themselves. */
const isArchive = (mediaType: string): boolean => mediaType.startsWith('application/vnd.openxmlformats');

function endsAsArchive(tail: Buffer): boolean {
  for (let at = tail.lastIndexOf(closingRecord); at >= 0; at = at === 0 ? -1 : tail.lastIndexOf(closingRecord, at - 1))
    if (at + 22 <= tail.length && at + 22 + tail.readUInt16LE(at + 20) === tail.length) return true;
  return false;
}

async function bytesFrom(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position);
  return buffer.subarray(0, bytesRead);
}
