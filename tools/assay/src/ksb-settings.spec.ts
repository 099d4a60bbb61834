import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ksbSettings } from './ksb-settings';

const folder = mkdtempSync(join(tmpdir(), 'assay-ksbs-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(value: unknown): string {
  const path = join(folder, 'ksbs.json');
  writeFileSync(path, JSON.stringify(value));
  return path;
}

describe('links and map of KSBs', () => {
  it('are read from the file that ships for ST0825: 13 duties, 51 KSBs', () => {
    const { dutyKsbs, ksbMethods } = ksbSettings('st0825-ksbs.json');
    expect(Object.keys(dutyKsbs ?? {})).toHaveLength(13);
    expect(Object.keys(ksbMethods ?? {})).toHaveLength(51);
  });

  it('may leave out either', () => {
    expect(ksbSettings(file({ dutyKsbs: { 1: ['K1'] } }))).toEqual({ dutyKsbs: { 1: ['K1'] } });
  });

  it('are refused when a method is unknown or a list is none', () => {
    expect(() => ksbSettings(file({ ksbMethods: { K1: ['interview'] } }))).toThrow(/“interview” is not a method/);
    expect(() => ksbSettings(file({ dutyKsbs: { 1: 'K1' } }))).toThrow(/dutyKsbs has to be an object of lists/);
  });
});
