import type { Duty, Ksb } from '../occupation-document';

/** In characters. A published page has a quarter of a million. */
export const longestSource = 5_000_000;

/** What no published occupation comes near. Beyond them a source is something else, and is refused instead of read slowly. */
const most = {
  lines: 20_000,
  lineCharacters: 100_000,
  tags: 60_000,
  depth: 500,
  duties: 100,
  ksbs: 1_000,
  dutyCharacters: 2_000,
};

const tag = /<(\/?)([a-z][a-z0-9]{0,15})/gi;
/** Elements that HTML closes by itself, or that hold nothing. */
const selfClosing = new Set(
  'p li td th tr tbody thead tfoot dt dd option br hr img input meta link area base col embed source track wbr html body head path'.split(
    ' ',
  ),
);

/** Why a page's HTML is too much to parse, or null: one quick pass before the real parser. */
export function htmlExcess(source: string): string | null {
  let depth = 0;
  let deepest = 0;
  let tags = 0;
  for (const [, slash, name = ''] of source.matchAll(tag)) {
    tags += 1;
    if (selfClosing.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  if (deepest > most.depth) return `The HTML nests its elements ${deepest} deep; at most ${most.depth} are read.`;
  return tags > most.tags ? `The HTML has ${tags} tags; at most ${most.tags} are read.` : null;
}

/** Longer than this a line is not worth cleaning: it will be refused. */
export const isEndless = (text: string): boolean => text.length > most.lineCharacters;

/** Why the lines of a page are too much, or null. */
export function lineExcess(lines: readonly { readonly text: string }[]): string | null {
  if (lines.length > most.lines) return `The page has ${lines.length} lines of text; at most ${most.lines} are read.`;
  const endless = lines.find(({ text }) => isEndless(text));
  return endless ? `A line of the page has ${endless.text.length} characters; at most ${most.lineCharacters} are read.` : null;
}

/** Why what was found cannot be one occupation, or null. */
export function documentExcess(duties: readonly Pick<Duty, 'text'>[], ksbs: readonly Ksb[] = []): string | null {
  if (duties.length > most.duties)
    return `${duties.length} duties were found, and no occupation has more than ${most.duties}: this is not one occupation.`;
  if (ksbs.length > most.ksbs) return `${ksbs.length} KSBs were found; at most ${most.ksbs} are read.`;
  const long = duties.findIndex(({ text }) => text.length > most.dutyCharacters);
  if (long < 0) return null;
  return `Duty ${long + 1} has ${duties[long]?.text.length ?? 0} characters; at most ${most.dutyCharacters} are read.`;
}
