/**
 * A number from 0 (included) to 100 (excluded) that depends on the seed alone, so that a draw can be repeated by
 * anyone who doubts it. FNV-1a, then the finaliser of MurmurHash3 to spread neighbouring seeds.
 */
export function seededDraw(seed: string): number {
  let hash = 0x811c9dc5;
  for (const character of seed) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (((hash ^ (hash >>> 16)) >>> 0) / 2 ** 32) * 100;
}
