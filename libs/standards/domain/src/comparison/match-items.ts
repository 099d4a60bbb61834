import type { ItemRef, MatchedBy } from '../occupation-difference';
import { essence, similarity } from './similarity';

/** A duty or KSB with the publisher's id. */
export interface ComparedItem extends ItemRef {
  readonly sourceId: string | null;
}

export interface ItemMatch {
  readonly before: ComparedItem;
  readonly after: ComparedItem;
  readonly matchedBy: MatchedBy;
  readonly similarity: number;
}

export interface ItemMatches {
  readonly matches: readonly ItemMatch[];
  readonly removed: readonly ComparedItem[];
  readonly added: readonly ComparedItem[];
}

/** Below this two texts are taken for different things, not for one reworded. */
const likeEnough = 0.6;

/** Pairs the items of two versions: by id, then by text, then by likeness, each item once. */
export function matchItems(before: readonly ComparedItem[], after: readonly ComparedItem[]): ItemMatches {
  const old = new Set(before);
  const fresh = new Set(after);
  const matches: ItemMatch[] = [];
  const take = (one: ComparedItem, other: ComparedItem, matchedBy: MatchedBy) => {
    old.delete(one);
    fresh.delete(other);
    matches.push({ before: one, after: other, matchedBy, similarity: similarity(one.text, other.text) });
  };
  const pair = (matchedBy: MatchedBy, nameOf: (item: ComparedItem) => string | null) => {
    for (const one of old) {
      const name = nameOf(one);
      const other = name === null ? undefined : [...fresh].find((candidate) => nameOf(candidate) === name);
      if (other) take(one, other, matchedBy);
    }
  };
  pair('id', ({ sourceId }) => sourceId?.toLowerCase() ?? null);
  pair('text', ({ key, text }) => `${key} ${essence(text)}`);
  pair('text', ({ text }) => essence(text));
  for (const [one, other] of likePairs([...old], [...fresh])) if (old.has(one) && fresh.has(other)) take(one, other, 'similarity');
  return { matches, removed: [...old], added: [...fresh] };
}

/** Every pair like enough, the most alike first; of equals the one whose key has moved least. */
function likePairs(old: readonly ComparedItem[], fresh: readonly ComparedItem[]): readonly (readonly [ComparedItem, ComparedItem])[] {
  const number = ({ key }: ComparedItem) => Number(key.slice(1));
  return old
    .flatMap((one) => fresh.map((other) => ({ one, other, like: similarity(one.text, other.text) })))
    .filter(({ like }) => like >= likeEnough)
    .sort((a, b) => b.like - a.like || Math.abs(number(a.one) - number(a.other)) - Math.abs(number(b.one) - number(b.other)))
    .map(({ one, other }) => [one, other] as const);
}
