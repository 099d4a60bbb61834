import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readSource } from './source-file';

const folder = mkdtempSync(join(tmpdir(), 'assay-source-'));
afterAll(() => rmSync(folder, { recursive: true }));

function written(name: string, bytes: Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
}

describe('files given to the command line', () => {
  it('are found by their name alone when they ship with the product', () => {
    expect(readSource('occ0825.txt')).toContain('Reference: OCC0825');
    expect(readSource('ST0499_1.2.page.html')).toContain('OCC0499');
  });

  it('are read as UTF-8, as UTF-16 where a mark says so, and as Windows-1252 where they are neither', () => {
    expect(readSource(written('utf8.txt', Buffer.from('customers’ needs')))).toBe('customers’ needs');
    expect(readSource(written('utf16.txt', Buffer.from('\ufeffcustomers’ needs', 'utf16le')))).toBe('customers’ needs');
    expect(readSource(written('1252.txt', Buffer.from([0x61, 0x92, 0x62])))).toBe('a’b');
  });

  it('are refused with a sentence when they are missing or are folders', () => {
    expect(() => readSource(join(folder, 'nothing.txt'))).toThrow(/There is no file .*nothing\.txt\./);
    expect(() => readSource(folder)).toThrow(/is not a file\.$/);
  });

  it('are refused unread when they are far too large', () => {
    expect(() => readSource(written('large.txt', new Uint8Array(20_000_001)))).toThrow(
      'large.txt has 20000001 bytes; at most 20000000 are read.',
    );
  });
});
