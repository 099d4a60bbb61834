import type { OccupationDocument } from '../occupation-document';
import type { DocumentIdentity, ItemPair, ItemRef, LinkChange, OccupationDifference } from '../occupation-difference';
import { matchItems } from './match-items';
import type { ComparedItem, ItemMatch } from './match-items';
import { essence } from './similarity';

const kinds = ['duty', 'knowledge', 'skill', 'behaviour'] as const;

/** What changed from an older version of a standard to a newer one, whichever shapes the two were read from. */
export function compareOccupations(before: OccupationDocument, after: OccupationDocument): OccupationDifference {
  const found = kinds.map((kind) => matchItems(itemsOf(before, kind), itemsOf(after, kind)));
  const matches = found.flatMap((one) => one.matches);
  const reworded = matches.filter((match) => essence(match.before.text) !== essence(match.after.text));
  const renumbered = matches.filter((match) => match.before.key !== match.after.key);
  return {
    before: identity(before),
    after: identity(after),
    added: found.flatMap((one) => one.added.map(publicRef)),
    removed: found.flatMap((one) => one.removed.map(publicRef)),
    reworded: reworded.map(pairOf),
    renumbered: renumbered.map(pairOf),
    links: linkChanges(before, after, matches),
    unchanged: matches.filter((match) => !reworded.includes(match) && !renumbered.includes(match)).length,
  };
}

function itemsOf(document: OccupationDocument, kind: (typeof kinds)[number]): readonly ComparedItem[] {
  if (kind === 'duty') return document.duties.map(({ number, text, sourceId }) => ({ kind, key: `D${number}`, text, sourceId }));
  return document.ksbs.filter((ksb) => ksb.kind === kind).map(({ key, text, sourceId }) => ({ kind, key, text, sourceId }));
}

const identity = ({ reference, standardReference, version }: OccupationDocument): DocumentIdentity => ({
  reference: reference ?? standardReference,
  version,
});

const publicRef = ({ kind, key, text }: ComparedItem): ItemRef => ({ kind, key, text });

const pairOf = (match: ItemMatch): ItemPair => ({
  before: publicRef(match.before),
  after: publicRef(match.after),
  matchedBy: match.matchedBy,
  similarity: Math.round(match.similarity * 1000) / 1000,
  needsConfirmation: match.matchedBy === 'similarity',
});

/** Links of matched duties, with the older keys told in the newer numbering so that only real changes are left. */
function linkChanges(before: OccupationDocument, after: OccupationDocument, matches: readonly ItemMatch[]): readonly LinkChange[] {
  const newKey = new Map(matches.map((match) => [match.before.key, match.after.key]));
  return matches
    .filter((match) => match.before.kind === 'duty')
    .map((match) => {
      const old = linksOf(before, match.before.key).map((key) => ({ key, now: newKey.get(key) }));
      const now = linksOf(after, match.after.key);
      return {
        duty: match.after.key,
        added: now.filter((key) => !old.some((one) => one.now === key)),
        removed: old.filter((one) => one.now === undefined || !now.includes(one.now)).map((one) => one.key),
      };
    })
    .filter((change) => change.added.length + change.removed.length > 0);
}

const linksOf = (document: OccupationDocument, key: string): readonly string[] =>
  document.duties.find(({ number }) => `D${number}` === key)?.ksbs ?? [];
