/** What a spreadsheet would take for a formula, also behind blanks; CVE-2014-3524 and its kin began with these. */
const couldBeFormula = /^\s*[=+\-@\t\r]/;
const plainNumber = /^-?\d+(\.\d+)?$/;

/**
 * Rows as CSV by RFC 4180: commas, quotes doubled, CRLF, with a byte order mark so that spreadsheets read UTF-8. No cell
 * can run as a formula: text that could be one begins with an apostrophe. Numbers stay numbers.
 */
export function csvText(rows: readonly (readonly (string | number | null)[])[]): string {
  return `\uFEFF${rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('')}`;
}

function cellText(cell: string | number | null): string {
  const text = cell === null ? '' : String(cell);
  const safe = couldBeFormula.test(text) && !plainNumber.test(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
