import { createHash, randomUUID } from 'node:crypto';
import { createReadStream, createWriteStream, type ReadStream } from 'node:fs';
import { mkdir, open, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Injectable } from '@nestjs/common';
import type { ByteRange } from '@assay/platform/util';
import { PlatformSettings } from '../platform-settings';
import { ProblemException } from '../problem/problem.exception';

/** Whose file it is, and its row's id: both are made by us, so no path holds anything a person typed. */
export interface FilePlace {
  readonly organisationId: string;
  readonly id: string;
}

/** A part of an upload, taken down beside its file. */
export interface ReceivedPart {
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The bytes of stored files: one file per row in a folder of the organisation, outside the web root. */
@Injectable()
export class FileBytes {
  constructor(private readonly settings: PlatformSettings) {}

  pathOf({ organisationId, id }: FilePlace): string {
    return join(this.settings.filesFolder, organisationId, id);
  }

  /** Takes a part down beside the file; Refuses with 413 as soon as it holds more than `limit` bytes. */
  async receive(place: FilePlace, part: Readable, limit: number): Promise<ReceivedPart> {
    await mkdir(join(this.settings.filesFolder, place.organisationId), { recursive: true, mode: 0o700 });
    const path = `${this.pathOf(place)}.${randomUUID()}.part`;
    let bytes = 0;
    const hash = createHash('sha256');
    const count = new Transform({
      transform(chunk: Buffer, _encoding, done) {
        bytes += chunk.length;
        if (bytes > limit) done(new ProblemException(413, 'too-large', 'The part holds more than was announced.', { limit }));
        else done(null, (hash.update(chunk), chunk));
      },
    });
    try {
      await pipeline(part, count, createWriteStream(path, { mode: 0o600 }));
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
    return { path, bytes, sha256: hash.digest('hex') };
  }

  /** Puts a part behind the first `offset` bytes. Whatever lay beyond them came from a part that was never acknowledged. */
  async append(place: FilePlace, offset: number, partPath: string): Promise<void> {
    const file = await open(this.pathOf(place), offset === 0 ? 'w' : 'r+', 0o600);
    try {
      await file.truncate(offset);
      let position = offset;
      for await (const chunk of createReadStream(partPath) as AsyncIterable<Buffer>) {
        await file.writev([chunk], position);
        position += chunk.length;
      }
      await file.datasync();
    } finally {
      await file.close();
    }
  }

  async sha256(place: FilePlace): Promise<string> {
    const hash = createHash('sha256');
    await pipeline(createReadStream(this.pathOf(place)), hash);
    return hash.digest('hex');
  }

  /** The whole file, or a part of it. */
  read(place: FilePlace, range: ByteRange | null = null): ReadStream {
    return createReadStream(this.pathOf(place), range ?? {});
  }

  /** Bytes that are there; null where there are none. */
  async size(place: FilePlace): Promise<number | null> {
    return stat(this.pathOf(place)).then(
      ({ size }) => size,
      () => null,
    );
  }

  remove(place: FilePlace): Promise<void> {
    return rm(this.pathOf(place), { force: true });
  }

  /** Names of everything that lies in the organisation's folder, with when it was last written. */
  async listed(organisationId: string): Promise<{ name: string; writtenAt: Date }[]> {
    const folder = join(this.settings.filesFolder, organisationId);
    const names = await readdir(folder).catch(() => []);
    return Promise.all(names.map(async (name) => ({ name, writtenAt: (await stat(join(folder, name))).mtime })));
  }

  removeNamed(organisationId: string, name: string): Promise<void> {
    return rm(join(this.settings.filesFolder, organisationId, name), { force: true });
  }
}
