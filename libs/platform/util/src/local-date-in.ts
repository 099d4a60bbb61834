/** The day of the calendar, `2027-01-11`, that an instant falls on in an IANA zone. */
export function localDateIn(zone: string, at: Date): string {
  return new Intl.DateTimeFormat('en-CA', { timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' }).format(at);
}
