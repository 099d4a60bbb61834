/** Crockford's base 32: no I, L, O or U, so that a code survives being read aloud and typed. */
const letters = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const groups = 4;
const perGroup = 5;

/** How many random bytes a code is made of. */
export const statementCodeBytes = groups * perGroup;

/** Four groups of five letters: five bits of each random byte, a hundred in all. */
export function statementCode(bytes: Uint8Array): string {
  return grouped([...bytes].map((byte) => letters[byte % letters.length]).join(''));
}

/** The code as it is stored, however somebody typed it; null where it cannot be one. */
export function readStatementCode(typed: string): string | null {
  const bare = typed.toUpperCase().replace(/[\s-]/g, '').replaceAll('O', '0').replace(/[IL]/g, '1');
  if (bare.length !== groups * perGroup || [...bare].some((letter) => !letters.includes(letter))) return null;
  return grouped(bare);
}

function grouped(bare: string): string {
  return Array.from({ length: groups }, (_, group) => bare.slice(group * perGroup, (group + 1) * perGroup)).join('-');
}
