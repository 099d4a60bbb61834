import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');
const read = (file: string) => readFileSync(resolve(root, file), 'utf8');
const dockerfile = read('docker/Dockerfile').replace(/\\\n/g, ' ').split('\n');
const compose = read('docker/compose.yaml');

it('copies only what the repository holds', () => {
  const sources = dockerfile
    .filter((line) => line.startsWith('COPY ') && !line.includes('--from='))
    .flatMap((line) => line.split(/\s+/).slice(1, -1));
  expect(sources.length).toBeGreaterThan(5);
  expect(sources.filter((source) => !existsSync(resolve(root, source)))).toEqual([]);
});

it('runs only what the build makes', () => {
  const programs = [...`${dockerfile.join('\n')}\n${compose}`.matchAll(/dist\/((?:apps|tools)\/[\w-]+)\/main\.js/g)].map(
    (match) => match[1],
  );
  expect(new Set(programs)).toEqual(new Set(['apps/api', 'tools/assay']));
  for (const program of programs) expect(existsSync(resolve(root, `${program}/src/main.ts`))).toBe(true);
  expect(dockerfile.find((line) => line.includes('-t build'))).toMatch(/-p api web assay/);
});

it('pins every base to a version, and Node to the one the packages bring', () => {
  const bases = dockerfile.filter((line) => line.startsWith('FROM ')).map((line) => line.split(/\s+/)[1] ?? '');
  const images = [...compose.matchAll(/image: (\S+)/g)].map((match) => match[1] ?? '');
  for (const image of [...bases, ...images]) expect(image).toMatch(/:v?\d+\.\d+/);
  const lock = JSON.parse(read('package-lock.json')) as { packages: Record<string, { version: string }> };
  expect(new Set(bases)).toEqual(new Set([`node:${lock.packages['node_modules/node']?.version}-bookworm-slim`]));
});

it('keeps uploaded files in a volume that the process may write to', () => {
  const folder = /FILES_FOLDER=(\S+)/.exec(dockerfile.join('\n'))?.[1] ?? '';
  expect(dockerfile).toContain(`RUN mkdir ${folder} && chown node:node ${folder}`);
  expect(compose).toContain(`FILES_FOLDER: ${folder}\n`);
  expect(compose).toContain(`- files:${folder}\n`);
});

it('runs as somebody else than root, tells its health, and takes no secret from a default', () => {
  expect(dockerfile).toContain('USER node');
  expect(dockerfile.some((line) => line.startsWith('HEALTHCHECK '))).toBe(true);
  const secrets = [...compose.matchAll(/\$\{\w+_PASSWORD(.{0,2})/g)].map((match) => match[1]);
  expect(secrets.length).toBeGreaterThan(4);
  expect(new Set(secrets)).toEqual(new Set([':?']));
});
