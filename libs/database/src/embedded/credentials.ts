import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export interface Credentials {
  readonly superuser: string;
  readonly owner: string;
  readonly app: string;
}

/** The passwords of the server in this folder: made at random once, readable by their owner only. */
export function credentialsIn(folder: string): Credentials {
  const file = join(folder, 'credentials.json');
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8')) as Credentials;
  mkdirSync(folder, { recursive: true });
  const made = { superuser: secret(), owner: secret(), app: secret() };
  writeFileSync(file, JSON.stringify(made), { mode: 0o600 });
  return made;
}

function secret(): string {
  return randomBytes(24).toString('hex');
}
