import { VerbClass } from '../generated-rubric';
import { listedClass } from '../language/verb-lexicon';

/** What an element is about can say more than its verb: `utilise web resources for self-learning` is learning. */
const byText: readonly (readonly [RegExp, VerbClass])[] = [
  [
    /\b(?:self[- ]learning|professional development|professional bod(?:y|ies)|own (?:skills|knowledge|development|learning)|horizon scanning|keep(?:ing)? up (?:to date|with)|keep abreast|publications|new ways of working)\b/i,
    VerbClass.Learn,
  ],
  [
    /^works? (?:\S+ly )?(?:as part of|as a member of|in (?:a|the|partnership|collaboration)|with|within|independently|collaboratively|together)\b/i,
    VerbClass.Behave,
  ],
  [/^manages? (?:own|self|your own|their own)\b/i, VerbClass.Behave],
  [/^takes? (?:ownership|responsibility|accountability)\b/i, VerbClass.Behave],
];

/** The class of an element: by its subject where that decides, else by its verb, else plain doing. */
export function verbClassOf(verb: string, text: string): VerbClass {
  return byText.find(([pattern]) => pattern.test(text))?.[1] ?? listedClass(verb) ?? VerbClass.Do;
}
