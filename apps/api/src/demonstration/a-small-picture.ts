import { crc32, deflateSync } from 'node:zlib';

const [width, height] = [320, 120];

/** Four boxes in a row, as somebody would draw a pipeline: a PNG of grey levels. */
export function aSmallPicture(): Buffer {
  const row = (y: number) => Buffer.from([0, ...Array.from({ length: width }, (_, x) => (isInBox(x, y) ? 90 : 245))]);
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.writeUInt8(8, 8);
  const pixels = deflateSync(Buffer.concat(Array.from({ length: height }, (_, y) => row(y))));
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', Buffer.alloc(0))]);
}

function isInBox(x: number, y: number): boolean {
  const isBox = x % 80 > 12 && x % 80 < 62 && y > 35 && y < 85;
  const isLine = y > 57 && y < 63 && x > 20 && x < 300;
  return isBox || isLine;
}

function chunk(kind: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(kind, 'latin1'), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}
