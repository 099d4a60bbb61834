import { parse } from 'parse5';
import type { DefaultTreeAdapterTypes } from 'parse5';
import { cleanText } from './clean-text';
import { isEndless } from './reading-limits';
import { withoutMarker } from './page-line';
import type { PageLine } from './page-line';

type Node = DefaultTreeAdapterTypes.Node;

const silent = new Set(['script', 'style', 'template', 'noscript', 'head', 'iframe', 'svg', 'nav', 'footer', 'button', 'select']);
const inline = new Set(
  'a abbr b bdi bdo cite code data dfn em font i kbd label mark q s samp small span strong sub sup time tt u var wbr'.split(' '),
);

interface Walk {
  readonly lines: PageLine[];
  text: string;
  start: number;
  end: number;
  line: number;
  heading: number;
  bullet: boolean;
}

/** The blocks of an HTML page that hold text, in the order of the page, each as one line. */
export function htmlLines(source: string): readonly PageLine[] {
  const document = parse(source, { sourceCodeLocationInfo: true });
  const walk: Walk = { lines: [], text: '', start: -1, end: -1, line: 1, heading: 0, bullet: false };
  const stack: ({ readonly node: Node } | { readonly after: string })[] = [{ node: document }];
  for (let step = stack.pop(); step; step = stack.pop()) {
    if ('after' in step) finish(walk);
    else for (const next of visit(walk, step.node)) stack.push(next);
  }
  finish(walk);
  return walk.lines;
}

/** Handles one node and says, last first, what comes after it: its children, then the end of its block. */
function visit(walk: Walk, node: Node): ({ readonly node: Node } | { readonly after: string })[] {
  if (node.nodeName === '#text') {
    addText(walk, node as DefaultTreeAdapterTypes.TextNode);
    return [];
  }
  if (silent.has(node.nodeName) || !('childNodes' in node)) return [];
  const children = node.childNodes.map((child) => ({ node: child })).reverse();
  if (inline.has(node.nodeName) && !isTag(node)) return children;
  finish(walk);
  walk.heading = /^h[1-6]$/.test(node.nodeName) ? Number(node.nodeName.slice(1)) : 0;
  walk.bullet = node.nodeName === 'li';
  return [{ after: node.nodeName }, ...children];
}

/** The pages set each job title as a span of this class: a block in all but name. */
function isTag(node: Node): boolean {
  return 'attrs' in node && node.attrs.some(({ name, value }) => name === 'class' && value === 'tag');
}

function addText(walk: Walk, node: DefaultTreeAdapterTypes.TextNode): void {
  if (node.value.trim() === '') {
    if (walk.text !== '') walk.text += ' ';
    return;
  }
  const place = node.sourceCodeLocation;
  if (walk.start < 0) {
    const blank = node.value.length - node.value.trimStart().length;
    walk.start = (place?.startOffset ?? 0) + blank;
    walk.line = (place?.startLine ?? 1) + (node.value.slice(0, blank).match(/\n/g)?.length ?? 0);
  }
  walk.end = (place?.endOffset ?? walk.start) - (node.value.length - node.value.trimEnd().length);
  walk.text += node.value;
}

function finish(walk: Walk): void {
  const cleaned = isEndless(walk.text) ? walk.text : cleanText(walk.text).text;
  if (cleaned !== '') {
    const { text, bullet } = withoutMarker(cleaned);
    const place = { kind: 'span' as const, start: walk.start, end: walk.end, line: walk.line };
    walk.lines.push({ text, place, heading: walk.heading, bullet: bullet || walk.bullet });
  }
  walk.text = '';
  walk.start = -1;
  walk.heading = 0;
  walk.bullet = false;
}
