/** A sentence with `{name}` and the like filled in; what has no value stays as it is. */
export function filled(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}

/** The day of an instant (milliseconds since 1970) in a zone, in full: `Monday 29 March 2027`. */
export function dayInWords(instant: number, zone: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { timeZone: zone, weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
    .format(instant)
    .replace(/^(\p{L}+),? /u, '$1 ');
}
