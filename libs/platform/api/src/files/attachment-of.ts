import type { Readable } from 'node:stream';
import { StreamableFile } from '@nestjs/common';
import type { StoredFileEntity } from '@assay/database';
import type { ByteRange } from '@assay/platform/util';

/** The file as an answer that browsers save and never show: whatever it holds, it does not run on our address. Players do not mind. */
export function attachmentOf(
  file: Pick<StoredFileEntity, 'name' | 'mediaType' | 'sizeBytes'>,
  bytes: Readable,
  range: ByteRange | null,
): StreamableFile {
  return new StreamableFile(bytes, {
    type: file.mediaType ?? 'application/octet-stream',
    length: range ? range.end - range.start + 1 : Number(file.sizeBytes),
    disposition: `attachment; filename="${plainName(file.name)}"; filename*=UTF-8''${encodedName(file.name)}`,
  });
}

/** For browsers that do not read `filename*` (RFC 6266). */
const plainName = (name: string): string => name.normalize('NFKD').replace(/[^\x20-\x7e]|["\\%]/g, '_');

/** RFC 8187: everything but letters, digits and a few signs as bytes of UTF-8. */
const encodedName = (name: string): string =>
  encodeURIComponent(name).replace(/['()*]/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
