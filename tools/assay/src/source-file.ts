import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { longestSource } from '@assay/standards/domain';
import { ExitCode } from './exit-code';
import { Refusal } from './refusal';

/** Documents that ship with the product can be named without their folder. */
const shipped = ['', 'sources', 'plans', 'plans/broken'].map((folder) => join('libs/standards/domain/data', folder));

/** Four bytes a character is the most that UTF-8 takes. */
const mostBytes = longestSource * 4;

/** The text of a file, named relative to the caller's folder or, failing that, among the documents that ship. */
export function readSource(name: string): string {
  const path = [resolve(name), ...shippedPaths(name)].find((candidate) => existsSync(candidate));
  if (!path) throw new Refusal(`There is no file ${name}.`, ExitCode.Usage);
  const file = statSync(path);
  if (!file.isFile()) throw new Refusal(`${name} is not a file.`, ExitCode.Usage);
  if (file.size > mostBytes) throw new Refusal(`${basename(name)} has ${file.size} bytes; at most ${mostBytes} are read.`);
  return decoded(readFileSync(path));
}

/** UTF-8, or UTF-16 where a byte order mark says so; what is neither is read as Windows-1252, as old pages are saved. */
function decoded(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

function shippedPaths(name: string): readonly string[] {
  const root = repositoryRoot();
  return root && basename(name) === name ? shipped.map((folder) => join(root, folder, name)) : [];
}

/** The folder above this program that holds the shipped documents. */
export function repositoryRoot(): string | null {
  for (let folder = dirname(resolve(process.argv[1] ?? '.')); folder !== dirname(folder); folder = dirname(folder))
    if (existsSync(join(folder, shipped[0] ?? ''))) return folder;
  return null;
}
