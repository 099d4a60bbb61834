const rules: readonly (readonly [RegExp, string])[] = [
  [/^(?:accountable|responsible|able|aware|available|competent|proficient)\b/i, 'be'],
  [/\bmembership\b/i, 'maintain'],
  [/^(?:self[- ]learning|\S+ (?:scanning|training|reading|learning|testing|mentoring|planning))\b/i, 'undertake'],
  [/^(?:attendance|participation|involvement)\b/i, 'undertake'],
];

/** The verb a reader supplies where a duty names a thing instead of an action: `horizon scanning` is undertaken. */
export function impliedVerb(text: string): string {
  return rules.find(([pattern]) => pattern.test(text))?.[1] ?? 'demonstrate';
}
