import type { Range } from '@assay/platform/util';
import type { CommitmentsText } from './facts-row';

const comma = ','.charCodeAt(0);
const semicolon = ';'.charCodeAt(0);
const zero = '0'.charCodeAt(0);

/**
 * The ranges of a text such as `1799658000,1799665200;1799740800,1799748000`, in milliseconds since 1970, in order.
 * Read digit by digit and put in order here: one search reads tens of thousands, and either would cost more as
 * `split` or as ORDER BY in the query.
 */
export function commitmentsFrom(text: CommitmentsText): Range[] {
  const ranges: Range[] = [];
  if (text === null) return ranges;
  let from = 0;
  let seconds = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === comma) {
      from = seconds;
      seconds = 0;
    } else if (code === semicolon) {
      ranges.push({ from: from * 1000, until: seconds * 1000 });
      seconds = 0;
    } else {
      seconds = seconds * 10 + (code - zero);
    }
  }
  ranges.push({ from: from * 1000, until: seconds * 1000 });
  return ranges.sort((one, other) => one.from - other.from);
}
