import { divideDuty, readOccupation } from '@assay/standards/domain';
import { labelledSet } from './labelled-set';
import type { LabelledPage, LabelledStandard } from './labelled-set';
import { pageTimings } from './page-timings';
import { scoreOf, unmatched } from './score';
import type { Miss, Score } from './score';

/** Quality on one set of a person's labels, with every miss. */
export interface SetReport {
  readonly standards: number;
  readonly duties: Score;
  readonly elements: Score;
  readonly misses: readonly Miss[];
}

/** What `npm run bench -- rubric` prints: the set the rules were made with, the one kept from them, and time per page. */
export interface RubricReport {
  readonly tuned: SetReport;
  readonly heldOut: SetReport;
  readonly millisecondsPerPage: { readonly read: number; readonly generate: number };
}

interface Tally {
  labelled: number;
  found: number;
  right: number;
}

/** Measures the reader and the splitter on the labelled sets under `root`. */
export function measureRubric(root: string): RubricReport {
  const [tuned, heldOut] = [labelledSet(root, 'tuned'), labelledSet(root, 'held-out')];
  return {
    tuned: measureSet(tuned),
    heldOut: measureSet(heldOut),
    millisecondsPerPage: pageTimings([...tuned, ...heldOut].flatMap(({ page }) => page ?? [])),
  };
}

function measureSet(set: readonly LabelledPage[]): SetReport {
  const duties: Tally = { labelled: 0, found: 0, right: 0 };
  const elements: Tally = { labelled: 0, found: 0, right: 0 };
  const misses: Miss[] = [];
  for (const { labels, page } of set) {
    if (page !== null) measureDuties(labels, page, duties, misses);
    for (const { duty, text, elements: labelled } of labels.duties) {
      if (!labelled) continue;
      const found = divideDuty(text).elements.map((element) => element.text);
      compare(`${labels.standard} duty ${duty}: elements`, labelled, found, elements, misses);
    }
  }
  return {
    standards: set.length,
    duties: scoreOf(duties.labelled, duties.found, duties.right),
    elements: scoreOf(elements.labelled, elements.found, elements.right),
    misses,
  };
}

function measureDuties(labels: LabelledStandard, page: string, tally: Tally, misses: Miss[]): void {
  const reading = readOccupation(page);
  const found = reading.kind === 'read' ? reading.document.duties.map(({ text }) => text) : [];
  const labelled = labels.duties.map(({ text }) => text);
  compare(`${labels.standard} ${labels.source}: duties`, labelled, found, tally, misses);
}

function compare(where: string, labelled: readonly string[], found: readonly string[], tally: Tally, misses: Miss[]): void {
  const left = unmatched(labelled, found);
  tally.labelled += labelled.length;
  tally.found += found.length;
  tally.right += labelled.length - left.labelled.length;
  if (left.labelled.length + left.found.length > 0) misses.push({ where, ...left });
}
