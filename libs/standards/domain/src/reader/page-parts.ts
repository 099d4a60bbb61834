import { isMannerWord } from '../language/adverbs';
import { baseOfGerund, baseOfThirdPerson, opensAsVerb } from '../language/base-verb';
import { wordsOf } from '../language/words';

/** The fifteen routes of the occupational maps. */
const routes = new Set([
  'agriculture, environmental and animal care',
  'business and administration',
  'care services',
  'catering and hospitality',
  'construction and the built environment',
  'creative and design',
  'digital',
  'education and early years',
  'education and childcare',
  'engineering and manufacturing',
  'hair and beauty',
  'health and science',
  'legal, finance and accounting',
  'protective services',
  'sales, marketing and procurement',
  'transport and logistics',
]);

export const isRoute = (text: string): boolean => routes.has(text.toLowerCase());

const progression = [
  /^this occupational progression map\b/i,
  /^in this map,? the focused occupation\b/i,
  /^it is anticipated that individuals would\b/i,
  /^progression decisions have been\b/i,
  /^progression (?:routes?|from this occupation)\b/i,
];
export const isProgression = (text: string): boolean => progression.some((pattern) => pattern.test(text));

export const isResponsibility = (text: string): boolean =>
  /\b(?:employee|individual|person|they)\b.{0,60}\b(?:will be|is|are) (?:typically )?responsible for\b/i.test(text.slice(0, 400));

/** Names with commas between them and no sentence around them. */
export function isEmployers(text: string): boolean {
  const names = text.split(',').map((name) => name.trim());
  if (names.length < 4 || /[.!?]$/.test(text)) return false;
  const short = names.filter((name) => name.split(' ').length <= 6).length;
  const capital = names.filter((name) => /^[\p{Lu}\d]/u.test(name)).length;
  return short / names.length > 0.9 && capital / names.length > 0.6;
}

export const employersOf = (text: string): readonly string[] => [
  ...new Set(
    text
      .split(/[,;]/)
      .map((name) => name.trim())
      .filter((name) => /\p{L}/u.test(name)),
  ),
];

const wayIn =
  /^(?:post|pre|prior to|before|after|during|following|as part of|when|where|in|within|under|with|through|on|by)\b[^,]{2,80},\s*/i;

/** The verb a duty opens with (some pages write `Follows …` or `Managing …`), after an adverb or a short phrase of circumstance; null if none does. */
export function openingVerb(text: string): string | null {
  const clause = text.slice(0, 200);
  if (/^(?:accountable|responsible) for\b/i.test(clause)) return 'be';
  const direct = openingOf(clause);
  if (direct) return direct;
  const circumstance = wayIn.exec(clause);
  return circumstance ? openingOf(clause.slice(circumstance[0].length)) : null;
}

function openingOf(clause: string): string | null {
  const words = wordsOf(clause).slice(0, 3);
  const index = words[0] && isMannerWord(words[0].lower) ? 1 : 0;
  const word = words[index];
  if (!word) return null;
  if (opensAsVerb(word.lower, clause.slice(word.start))) return word.lower;
  return baseOfThirdPerson(word.lower) ?? (words[index + 1] ? baseOfGerund(word.lower) : null);
}

/** A paragraph: several sentences, or one long one about the occupation. */
export function isParagraph(text: string): boolean {
  if (/^(?:this occupation|the broad purpose|in their daily work|an employee|typically|they )/i.test(text)) return true;
  const sentences = text.split(/[.!?]\s+(?=\p{Lu})/u).length;
  return text.length > 250 && sentences > 1 && openingVerb(text) === null;
}
