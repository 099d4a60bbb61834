/** The most octets of one line, its end not counted: RFC 5545, 3.1. */
const mostOctets = 75;

/** One property as it stands in a calendar file: folded where it is long, ended with CRLF. */
export function contentLine(name: string, value: string): string {
  const lines = [''];
  let octets = 0;
  for (const character of `${name}:${value}`) {
    const size = octetsOf(character);
    if (octets + size > mostOctets) {
      lines.push(' ');
      octets = 1;
    }
    lines[lines.length - 1] += character;
    octets += size;
  }
  return `${lines.join('\r\n')}\r\n`;
}

/** Text as the value of a property: RFC 5545, 3.3.11. Control characters other than line ends are left out. */
export function escapedText(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/[^\P{Cc}\n\t]/gu, '')
    .replace(/[\\;,]/g, (character) => `\\${character}`)
    .replace(/\n/g, '\\n');
}

/** Text as the value of a parameter, in quotes; it cannot hold quotes itself: RFC 5545, 3.2. */
export function quotedParameter(text: string): string {
  return `"${text.replace(/["\p{Cc}]/gu, '')}"`;
}

/** In UTF-8; folding never cuts a character in two. */
function octetsOf(character: string): number {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x80) return 1;
  if (point < 0x800) return 2;
  return point < 0x10000 ? 3 : 4;
}
