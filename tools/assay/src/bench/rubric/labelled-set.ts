import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Duties of one published standard, divided into elements by a person; data, kept in libs/standards/domain/data. */
export interface LabelledStandard {
  readonly standard: string;
  readonly title: string;
  readonly level: number;
  readonly origin: string;
  /** The page they stand in, relative to the folder of its set; null where only the division is measured. */
  readonly source: string | null;
  readonly duties: readonly {
    readonly duty: number;
    readonly text: string;
    /** Left out where the reading of the duty is measured and its division is not. */
    readonly elements?: readonly string[];
  }[];
}

export interface LabelledPage {
  readonly labels: LabelledStandard;
  readonly page: string | null;
}

/** The set the generator's rules were made with, and the one they were never tuned on. */
export type SetName = 'tuned' | 'held-out';

const folders: Readonly<Record<SetName, string>> = {
  tuned: 'libs/standards/domain/data',
  'held-out': 'libs/standards/domain/data/held-out',
};

/** All labelled standards of a set with the text of their pages, in the order of their names. */
export function labelledSet(root: string, name: SetName): readonly LabelledPage[] {
  const folder = join(root, folders[name]);
  return readdirSync(join(folder, 'labelled'))
    .filter((file) => file.endsWith('.json'))
    .sort()
    .map((file) => {
      const labels = JSON.parse(readFileSync(join(folder, 'labelled', file), 'utf8')) as LabelledStandard;
      return { labels, page: labels.source && readFileSync(join(folder, labels.source), 'utf8') };
    });
}
