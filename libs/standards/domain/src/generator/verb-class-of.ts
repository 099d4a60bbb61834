import { VerbClass } from '../generated-rubric';
import { listedClass } from '../language/verb-lexicon';

/** What an element is about can say more than its verb: `utilise web resources for self-learning` is learning. */
const byText: readonly (readonly [RegExp, VerbClass])[] = [
  [/\b(?:self[- ]learning|professional development|professional bod(?:y|ies)|own (?:skills|knowledge|development|learning)|horizon scanning|keep(?:ing)? up (?:to date|with)|keep abreast|publications|new ways of working)\b/i, VerbClass.Learn],
  [/^works?\b.{0,40}\b(?:as part of|in|with|within|collaboratively|independently|team)\b/i, VerbClass.Behave],
  [/^takes? (?:ownership|responsibility|accountability)\b/i, VerbClass.Behave],
];

/** The class of an element: by its subject where that decides, else by its verb, else plain doing. */
export function verbClassOf(verb: string, text: string): VerbClass {
  return byText.find(([pattern]) => pattern.test(text))?.[1] ?? listedClass(verb) ?? VerbClass.Do;
}
