import { performance } from 'node:perf_hooks';
import { divideDuty, generateRubric, readOccupation } from '@assay/standards/domain';
import { labelledSet } from './labelled-set';
import type { LabelledStandard } from './labelled-set';
import { scoreOf, unmatched } from './score';
import type { Miss, Score } from './score';

/** What `npm run bench -- rubric` prints: quality against a person's labels, every miss, and time per page. */
export interface RubricReport {
  readonly standards: number;
  readonly duties: Score;
  readonly elements: Score;
  readonly misses: readonly Miss[];
  readonly millisecondsPerPage: { readonly read: number; readonly generate: number };
}

interface Tally {
  labelled: number;
  found: number;
  right: number;
}

/** Measures the reader and the splitter on the labelled set under `root`. */
export function measureRubric(root: string): RubricReport {
  const set = labelledSet(root);
  const duties: Tally = { labelled: 0, found: 0, right: 0 };
  const elements: Tally = { labelled: 0, found: 0, right: 0 };
  const misses: Miss[] = [];
  for (const { labels, page } of set) {
    measureDuties(labels, page, duties, misses);
    for (const duty of labels.duties)
      compare(
        `${labels.standard} duty ${duty.duty}: elements`,
        duty.elements,
        divideDuty(duty.text).elements.map(({ text }) => text),
        elements,
        misses,
      );
  }
  return {
    standards: set.length,
    duties: scoreOf(duties.labelled, duties.found, duties.right),
    elements: scoreOf(elements.labelled, elements.found, elements.right),
    misses,
    millisecondsPerPage: timings(set.map(({ page }) => page)),
  };
}

function measureDuties(labels: LabelledStandard, page: string, tally: Tally, misses: Miss[]): void {
  const reading = readOccupation(page);
  const found = reading.kind === 'read' ? reading.document.duties.map(({ text }) => text) : [];
  compare(
    `${labels.standard} ${labels.source}: duties`,
    labels.duties.map(({ text }) => text),
    found,
    tally,
    misses,
  );
}

function compare(
  where: string,
  labelled: readonly string[],
  found: readonly string[],
  tally: Tally,
  misses: Miss[],
): void {
  const left = unmatched(labelled, found);
  tally.labelled += labelled.length;
  tally.found += found.length;
  tally.right += labelled.length - left.labelled.length;
  if (left.labelled.length + left.found.length > 0) misses.push({ where, ...left });
}

/** Means over a few rounds, after one that warms up. */
const rounds = 5;

function timings(pages: readonly string[]): RubricReport['millisecondsPerPage'] {
  let read = 0;
  let generate = 0;
  for (let round = 0; round <= rounds; round += 1)
    for (const page of pages) {
      const start = performance.now();
      const reading = readOccupation(page);
      const between = performance.now();
      if (reading.kind === 'read') generateRubric(reading.document, { title: 'Measured' });
      if (round === 0) continue;
      read += between - start;
      generate += performance.now() - between;
    }
  const mean = (total: number) => Math.round((total / rounds / pages.length) * 100) / 100;
  return { read: mean(read), generate: mean(generate) };
}
