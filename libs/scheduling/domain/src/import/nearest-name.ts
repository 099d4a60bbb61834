import { plainName } from './import-lookups';

/** The known name that differs least from the text, where it differs by a third of its letters at most; else null. */
export function nearestName(text: string, names: readonly string[]): string | null {
  const wanted = plainName(text);
  let best: { name: string; distance: number } | null = null;
  for (const name of names) {
    const distance = distanceOf(wanted, plainName(name));
    if (best === null || distance < best.distance) best = { name, distance };
  }
  return best && best.distance <= wanted.length / 3 ? best.name : null;
}

/** Levenshtein: how many letters must be put in, left out or changed. */
function distanceOf(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of [...one].entries()) {
    const next = [index + 1];
    for (let at = 1; at <= other.length; at += 1)
      next.push(Math.min((next[at - 1] ?? 0) + 1, (row[at] ?? 0) + 1, (row[at - 1] ?? 0) + (other[at - 1] === letter ? 0 : 1)));
    row = next;
  }
  return row[other.length] ?? 0;
}
