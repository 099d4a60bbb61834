import { gerund, thirdPerson } from '../language/verb-forms';
import type { DutyElement, HeadVerb } from './duty-element';
import { tailsOf } from './element-tails';

/** The forms in which generated sentences use an element: `scripts`, `script`, `scripting`. */
export type PhraseForm = 'third' | 'base' | 'gerund';

/** Whom the sentence speaks of or to. */
export type PhrasePerson = 'they' | 'you';

const conjugations: Record<PhraseForm, (verb: string) => string> = {
  third: thirdPerson,
  base: (verb) => verb,
  gerund,
};

/**
 * An element as a phrase that begins with its verb, in small letters and without a full stop.
 * @param part `whole`, or its `core`: without what only qualifies it
 */
export function phrase(element: DutyElement, form: PhraseForm, part: 'whole' | 'core' = 'whole', person: PhrasePerson = 'they'): string {
  const cut = part === 'core' ? (tailsOf(element)[0]?.start ?? element.text.length) : element.text.length;
  const conjugate = conjugations[form];
  const first = element.heads[0];
  if (!first) return polished(`${conjugate(element.verb)} ${small(element.text.slice(0, cut))}`, person, part);
  let text = element.text.slice(0, cut);
  for (const head of [...element.heads].reverse())
    text = `${text.slice(0, head.start - element.start)}${conjugate(head.base)}${after(element, head, text)}`;
  const lead = element.text.slice(0, first.start - element.start);
  const dropped = /^to\s+$/i.test(lead) || (part === 'core' && lead.includes(','));
  return polished(small(dropped ? text.slice(lead.length) : text), person, part);
}

/** What follows a head; a comma between the last of several heads and their object is a slip of the source. */
function after(element: DutyElement, head: HeadVerb, text: string): string {
  const rest = text.slice(head.end - element.start);
  return head === element.heads.at(-1) && element.heads.length > 1 ? rest.replace(/^, (?!including\b)/, ' ') : rest;
}

/** Lower-cases a first letter unless the word is a name or an abbreviation. */
export const small = (text: string): string => text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());
export const capital = (text: string): string => text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const bareOwn = /(?<!\b(?:their|your|its|his|her|our|my) )\bown\b(?=(?:,| and)? [\p{L}’']+)/gu;

/** Puts the shorthand of published duties into running prose; quotations are left alone. */
export function polished(text: string, person: PhrasePerson, part: 'whole' | 'core' = 'whole'): string {
  const their = person === 'you' ? 'your' : 'their';
  const prose = outsideQuotes(text, (plain) =>
    plain
      .replace(/\s*&\s*/g, ' and ')
      .replace(/\(s\)/g, 's')
      .replace(/\.\s+(?:For example|For instance),?\s+/g, ', for example ')
      .replace(/\byour\b/g, their)
      .replace(/\bthemselves\b/g, person === 'you' ? 'yourself' : 'themselves')
      .replace(bareOwn, `${their} own`)
      .replace(/\bwith cutting edge\b/g, 'with the cutting edge'),
  );
  const tidy = part === 'core' ? prose.replace(/\s*\(e\.g\.[^()]*\)/g, '') : prose;
  return tidy.replace(/\s+/g, ' ').replace(/(?:[\s,;:.–—-]|\b(?:and|or)\b)+$/, '');
}

function outsideQuotes(text: string, change: (plain: string) => string): string {
  return text
    .split(/(‘[^’]{1,200}’(?!\p{L})|(?<![\p{L}\p{N}])'[^']{1,200}'(?!\p{L})|"[^"]{1,200}"|“[^”]{1,200}”)/u)
    .map((piece, index) => (index % 2 === 1 ? piece : change(piece)))
    .join('');
}
