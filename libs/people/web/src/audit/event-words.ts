/** "mark.submitted" becomes "Mark submitted": the codes are made of the field's own words. */
export function eventInWords(kind: string): string {
  const words = kind.replace(/[.-]/g, ' ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The facts of an event in a line, the shortest way that keeps their names. */
export function factsInWords(facts: object): string {
  return Object.entries(facts)
    .map(([name, value]) => `${name}: ${factInWords(value)}`)
    .join('; ');
}

function factInWords(value: unknown): string {
  if (Array.isArray(value)) return value.map(factInWords).join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}
