import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Duties of one published standard, divided into elements by a person; data, kept in libs/standards/domain/data. */
export interface LabelledStandard {
  readonly standard: string;
  readonly title: string;
  readonly level: number;
  readonly origin: string;
  /** The page they stand in, relative to the data folder. */
  readonly source: string;
  readonly duties: readonly {
    readonly duty: number;
    readonly text: string;
    readonly elements: readonly string[];
  }[];
}

/** All labelled standards with the text of their pages, in the order of their names. */
export function labelledSet(
  root: string,
): readonly { readonly labels: LabelledStandard; readonly page: string }[] {
  const data = join(root, 'libs/standards/domain/data');
  return readdirSync(join(data, 'labelled'))
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name) => {
      const labels = JSON.parse(readFileSync(join(data, 'labelled', name), 'utf8')) as LabelledStandard;
      return { labels, page: readFileSync(join(data, labels.source), 'utf8') };
    });
}
