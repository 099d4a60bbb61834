import { windowsZones } from './windows-zones';

/**
 * The IANA zone that a calendar means by a name: the name itself, what Windows calls it (`GMT Standard Time`), or the
 * end of a path as old programs write it (`/mozilla.org/20050126_1/Europe/London`). Null where it means none that is known.
 */
export function zoneOfName(name: string): string | null {
  const plain = name.trim().replace(/^"|"$/g, '');
  const windows = Object.hasOwn(windowsZones, plain) ? windowsZones[plain] : undefined;
  if (windows !== undefined) return windows;
  const path = /(?:^|\/)([A-Za-z_]+\/[A-Za-z_]+(?:\/[A-Za-z_]+)?)$/.exec(plain)?.[1];
  return [plain, path].find((candidate) => candidate !== undefined && isZone(candidate)) ?? null;
}

function isZone(name: string): boolean {
  if (!/^[A-Za-z][\w+-]*(?:\/[\w+-]+){0,2}$/.test(name)) return false;
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    return true;
  } catch {
    return false;
  }
}
