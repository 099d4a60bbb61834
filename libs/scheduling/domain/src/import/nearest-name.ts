import { plainName } from './import-lookups';

/** Seeks among known names the one that differs least from a text: by a third of its letters at most, else null. */
export function nearestAmong(names: readonly string[]): (text: string) => string | null {
  const known = names.map((name) => ({ name, letters: codesOf(name) }));
  return (text) => {
    const wanted = codesOf(text);
    let best: string | null = null;
    let most = Math.floor(wanted.length / 3);
    for (const { name, letters } of known) {
      const distance = distanceWithin(wanted, letters, most);
      if (distance === null) continue;
      best = name;
      most = distance - 1;
    }
    return best;
  };
}

const codesOf = (name: string): number[] => Array.from(plainName(name), (letter) => letter.codePointAt(0) ?? 0);

/**
 * Levenshtein: how many letters must be put in, left out or changed; null where it is more than `most`. Only what lies
 * within `most` of the diagonal can lead there, and the rest is never looked at.
 */
function distanceWithin(one: readonly number[], other: readonly number[], most: number): number | null {
  if (most < 0 || Math.abs(one.length - other.length) > most) return null;
  let row = new Uint16Array(other.length + 1).map((_, at) => at);
  let next = new Uint16Array(other.length + 1);
  for (let place = 1; place <= one.length; place += 1) {
    if (fillRow(next, row, one[place - 1], other, place, most) > most) return null;
    [row, next] = [next, row];
  }
  const distance = row[other.length] ?? 0;
  return distance > most ? null : distance;
}

/** Fills the row for the letter at `place`, and tells the least in it. */
function fillRow(
  next: Uint16Array,
  row: Uint16Array,
  letter: number | undefined,
  other: readonly number[],
  place: number,
  most: number,
): number {
  const first = Math.max(1, place - most);
  const last = Math.min(other.length, place + most);
  next.fill(most + 1);
  if (first === 1) next[0] = place;
  let least = first === 1 ? place : most + 1;
  for (let at = first; at <= last; at += 1) {
    const changed = (row[at - 1] ?? 0) + (other[at - 1] === letter ? 0 : 1);
    const distance = Math.min(changed, (row[at] ?? 0) + 1, (next[at - 1] ?? 0) + 1);
    next[at] = distance;
    if (distance < least) least = distance;
  }
  return least;
}
