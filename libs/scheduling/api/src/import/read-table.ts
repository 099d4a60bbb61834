import { parse } from 'csv-parse/sync';
import {
  columnOf,
  importHeadings,
  importLimits,
  neededColumns,
  type ImportCells,
  type ImportColumn,
  type LineOfFile,
} from '@assay/scheduling/domain';
import { unreadable } from './decode-file';

const separators = [',', ';', '\t'] as const;

export interface ReadTable {
  readonly separator: string;
  readonly lines: readonly LineOfFile[];
}

/** The rows of the file by our columns. The separator is the one under which most of the headings are known. */
export function readTable(text: string): ReadTable {
  const head = text.replace(/^\uFEFF/, '').split(/\r?\n/, 1)[0] ?? '';
  const known = (separator: string) => head.split(separator).filter((heading) => columnOf(heading.replaceAll('"', '')) !== null).length;
  const separator = separators.reduce((best, one) => (known(one) > known(best) ? one : best));
  const [headings = [], ...rows] = recordsOf(text, separator);
  const columns = headings.map(columnOf);
  const missing = neededColumns.filter((column) => !columns.includes(column));
  if (missing.length > 0) throw unreadable('columns-missing', missing.map((column) => importHeadings[column][0]).join(', '));
  const lines = rows
    .map((cells, index) => ({ line: index + 2, cells: cellsOf(columns, cells) }))
    .filter(({ cells }) => Object.values(cells).some((cell) => cell !== ''));
  if (lines.length === 0) throw unreadable('no-rows');
  if (lines.length > importLimits.rows) throw unreadable('too-many-rows', String(importLimits.rows));
  return { separator, lines };
}

function recordsOf(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true, trim: true, max_record_size: 100_000 });
  } catch {
    throw unreadable('quotes-open');
  }
}

/** An apostrophe before a formula sign is how our own exports keep spreadsheets from running it. */
function cellsOf(columns: readonly (ImportColumn | null)[], cells: readonly string[]): ImportCells {
  const pairs = columns.flatMap((column, index) =>
    column === null ? [] : [[column, (cells[index] ?? '').replace(/^'(?=[=+\-@])/, '')] as const],
  );
  return Object.fromEntries(pairs);
}
