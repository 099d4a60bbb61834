import type { OccupationReading } from '../occupation-document';
import { SourceShape } from '../occupation-document';
import { htmlLines } from './html-lines.adapter';
import { readFeedJson } from './read-feed-json';
import { readMapsJson } from './read-maps-json';
import { readPage } from './read-page';
import { htmlExcess, longestSource } from './reading-limits';
import { textLines } from './text-lines';

/**
 * Reads an occupation from any of its four published shapes, told apart by their content. Never throws: what cannot be
 * read is refused with a sentence. Text and HTML keep places as offsets into `source`, JSON as pointers.
 */
export function readOccupation(source: string): OccupationReading {
  if (source.length > longestSource) return refused(`The file has ${source.length} characters; at most ${longestSource} are read.`);
  if (source.includes('\0')) return refused('The file is not text: it holds zero bytes. Save the page as text, HTML or JSON in UTF-8.');
  const opening = source.slice(0, 4000).trimStart();
  if (/^[{[]/.test(opening)) return readJson(source);
  if (/^<|<(?:!doctype|html|body|main|div|table|p|ul|h[1-6])\b/i.test(opening)) return readHtml(source);
  return readPage(textLines(source), SourceShape.PageText);
}

function readHtml(source: string): OccupationReading {
  const excess = htmlExcess(source);
  return excess ? refused(excess) : readPage(htmlLines(source), SourceShape.PageHtml);
}

function readJson(source: string): OccupationReading {
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    return refused('The file begins like JSON but is not complete JSON: looked for one standard, or a list of them.');
  }
  const many = Array.isArray(value) ? value : [value];
  const first = many.findIndex((one) => isRecord(one) && ('referenceNumber' in one || 'stdCode' in one));
  const standard: unknown = many[first];
  if (!isRecord(standard))
    return refused(
      `No standard was found in the JSON: looked for an object with “referenceNumber” (apprenticeship feed) or “stdCode” (Occupational Maps); found ${kindOf(value)}.`,
    );
  const pointer = Array.isArray(value) ? `/${first}` : '';
  const context = { pointer, others: many.length - 1 };
  return 'stdCode' in standard ? readMapsJson(standard, context) : readFeedJson(standard, context);
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function kindOf(value: unknown): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return isRecord(value) ? `an object with ${Object.keys(value).slice(0, 5).join(', ') || 'no fields'}` : 'a single value';
}

const refused = (reason: string): OccupationReading => ({ kind: 'refused', reason });
