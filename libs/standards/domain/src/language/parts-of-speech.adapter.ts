import nlp from 'compromise/two';

/** What the language library takes a word for. Only the first word of a clause is ever asked about. */
export interface FirstWord {
  readonly isBaseVerb: boolean;
  readonly isNoun: boolean;
}

const remembered = new Map<string, FirstWord>();
const memoryLimit = 5000;
const clauseLimit = 80;

/**
 * Reads the opening of a clause as if it began a sentence, which is how duties are written. The answer depends on the
 * clause alone; it is remembered because the same clause is asked about again while its duty is divided.
 */
export function readFirstWord(clause: string): FirstWord {
  const opening = clause.slice(0, clauseLimit);
  const known = remembered.get(opening);
  if (known) return known;
  const first = nlp(opening).termList()[0];
  const tags = first?.tags ?? new Set<string>();
  const answer = {
    isBaseVerb: tags.has('Infinitive') || tags.has('Imperative'),
    isNoun: tags.has('Noun') && !tags.has('Pronoun'),
  };
  if (remembered.size >= memoryLimit) remembered.clear();
  remembered.set(opening, answer);
  return answer;
}

/** Whether the second word of a phrase only qualifies a noun that is still to come: `a clear and tidy workspace`. */
export function isAdjectiveAfter(phrase: string): boolean {
  const tags = nlp(phrase.slice(0, clauseLimit)).termList()[1]?.tags;
  return tags !== undefined && tags.has('Adjective') && !tags.has('Noun');
}
