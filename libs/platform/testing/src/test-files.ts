import { deflateRawSync } from 'node:zlib';
import type { Actor } from '@assay/platform/api';
import { FilePurpose } from '@assay/platform/util';
import type { TestApplication } from './test-application';

let serial = 0;

/** A document of exactly so many bytes; no two are alike. */
export function aPdf(size = 1_000): Buffer {
  const head = Buffer.from(`%PDF-1.7\n%${(serial += 1)}\n`);
  return Buffer.concat([head, Buffer.alloc(Math.max(0, size - head.length - 6), 0x20), Buffer.from('%%EOF\n')]).subarray(0, size);
}

/** A picture of one dot. */
export function aPng(): Buffer {
  return Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
}

/** A ZIP archive with one file in it. */
export function anArchive(): Buffer {
  const name = Buffer.from('a.txt');
  const packed = deflateRawSync(Buffer.from('hello'));
  const local = Buffer.alloc(30);
  local.writeUInt32LE(0x04034b50, 0);
  local.writeUInt16LE(8, 8);
  local.writeUInt32LE(packed.length, 18);
  local.writeUInt32LE(5, 22);
  local.writeUInt16LE(name.length, 26);
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  return Buffer.concat([local, name, packed, end]);
}

/** Uploads the bytes as this person; returns the id of the finished file. */
export async function upload(
  test: TestApplication,
  actor: Actor,
  bytes: Buffer,
  options: { name?: string; purpose?: FilePurpose } = {},
): Promise<string> {
  const { name = 'evidence.pdf', purpose = FilePurpose.GatewayEvidence } = options;
  const { body } = await test.as(actor).post('/api/files', { purpose, name, sizeBytes: bytes.length }).expect(201);
  await test.as(actor).part(`/api/files/${body.id}`, 0, bytes).expect(200);
  return body.id as string;
}
