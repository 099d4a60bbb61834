const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  rsquo: '’',
  lsquo: '‘',
  rdquo: '”',
  ldquo: '“',
  sbquo: '‚',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  bull: '•',
  middot: '·',
  pound: '£',
  euro: '€',
  copy: '©',
  reg: '®',
  trade: '™',
  deg: '°',
  times: '×',
  frac12: '½',
  eacute: 'é',
  egrave: 'è',
  agrave: 'à',
  ccedil: 'ç',
  uuml: 'ü',
  ouml: 'ö',
  ensp: ' ',
  emsp: ' ',
  thinsp: ' ',
  zwnj: '',
  zwj: '',
  shy: '',
};

const entity = /&(#\d{1,7}|#x[\da-f]{1,6}|[a-z]{2,8}\d{0,2});/gi;

function character(code: number): string {
  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
}

function decodeOnce(text: string): string {
  return text.replace(entity, (whole, body: string) => {
    if (/^#x/i.test(body)) return character(Number.parseInt(body.slice(2), 16));
    if (body.startsWith('#')) return character(Number(body.slice(1)));
    return named[body] ?? named[body.toLowerCase()] ?? whole;
  });
}

/** Feeds escape text once, twice and, in places, three times. */
const passes = 3;

/** Replaces character references until none are left to replace. */
export function decodeEntities(text: string): string {
  let decoded = text;
  for (let pass = 0; pass < passes && decoded.includes('&'); pass += 1) {
    const next = decodeOnce(decoded);
    if (next === decoded) break;
    decoded = next;
  }
  return decoded;
}
