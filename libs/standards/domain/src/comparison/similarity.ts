const wordsIn = (text: string): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
};

/** The share of words two texts have in common, 0 to 1, whatever their order (the Dice coefficient). */
export function similarity(one: string, other: string): number {
  const left = wordsIn(one);
  const right = wordsIn(other);
  let common = 0;
  let total = 0;
  for (const [word, count] of left) common += Math.min(count, right.get(word) ?? 0);
  for (const count of [...left.values(), ...right.values()]) total += count;
  return total === 0 ? 1 : (2 * common) / total;
}

/** Text without what publication changes by accident: case, spaces, stops. */
export const essence = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
