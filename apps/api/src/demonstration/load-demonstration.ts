import type { Environment } from '../environment';

/** Loads the demonstration into an empty database; false where it is there already. */
export async function loadDemonstration(_ownerUrl: string, _environment: Environment): Promise<boolean> {
  return false;
}
