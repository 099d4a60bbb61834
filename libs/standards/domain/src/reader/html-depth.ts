const tag = /<(\/?)([a-z][a-z0-9]{0,15})/gi;
/** Elements that HTML closes by itself, or that hold nothing. */
const selfClosing = new Set(
  'p li td th tr tbody thead tfoot dt dd option br hr img input meta link area base col embed source track wbr html body head path'.split(' '),
);

/** How deep the elements of a page are nested, roughly and in one pass: a guard before the real parser. */
export function htmlDepth(source: string): number {
  let depth = 0;
  let deepest = 0;
  for (const [, slash, name = ''] of source.matchAll(tag)) {
    if (selfClosing.has(name.toLowerCase())) continue;
    depth = Math.max(0, depth + (slash ? -1 : 1));
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
