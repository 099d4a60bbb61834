import type { ClassifiedLine } from './classified-line';
import { extended } from './found-duty';
import type { DutySearch, FoundDuty } from './found-duty';
import { continues, habitsOf } from './line-habits';
import { openingVerb } from './page-parts';

interface Entry {
  readonly duty: FoundDuty;
  readonly imperative: boolean;
}

/** A line this short between duties is a caption, not a duty. */
const fewestWords = 4;
const fewestDuties = 2;

/**
 * Duties on a page that does not number them: the longest run of lines that begin with an imperative verb, after the
 * paragraphs (and the description of responsibilities, where there is one) and before the progression notes. A single
 * line of another make inside the run does not end it.
 */
export function unnumberedDuties(lines: readonly ClassifiedLine[]): DutySearch {
  const entries = entriesOf(between(lines));
  const run = longestRun(entries);
  const chosen = run.filter((entry) => entry.imperative || entry.duty.text.split(' ').length >= fewestWords);
  const enough = chosen.filter((entry) => entry.imperative).length >= fewestDuties;
  const left = entries.filter((entry) => !enough || !chosen.includes(entry));
  return {
    duties: enough ? chosen.map((entry) => entry.duty) : [],
    unplaced: left.map(({ duty }) => ({ text: duty.text, place: duty.place })),
  };
}

/** The part of the page in which duties can stand. */
function between(lines: readonly ClassifiedLine[]): readonly ClassifiedLine[] {
  const inSection = lines.filter((line) => line.section === 'duties' && line.role.kind !== 'heading');
  if (inSection.length > 0) return inSection;
  const end = lines.findIndex((line) => line.role.kind === 'progression');
  const before = end < 0 ? lines : lines.slice(0, end);
  const responsibility = before.findLastIndex((line) => line.role.kind === 'responsibility');
  const start =
    responsibility >= 0 ? responsibility : before.findLastIndex((line) => line.role.kind === 'paragraph' || line.role.kind === 'label');
  return before.slice(start + 1).filter((line) => line.section === null || line.section === 'summary' || line.section === 'purpose');
}

function entriesOf(lines: readonly ClassifiedLine[]): readonly Entry[] {
  const texts = lines.filter((line) => line.role.kind === 'text' || line.role.kind === 'paragraph');
  const habits = habitsOf(texts.map(({ text }) => text));
  const duties: FoundDuty[] = [];
  for (const { text, place, bullet } of texts) {
    const last = duties.at(-1);
    if (last && !bullet && continues(last.text, text, habits)) duties[duties.length - 1] = extended(last, text, place);
    else duties.push({ text, printed: null, keys: [], place });
  }
  return duties.map((duty) => ({ duty, imperative: openingVerb(duty.text) !== null }));
}

/** The run with the most imperative entries that has no two others side by side; it begins and ends with one. */
function longestRun(entries: readonly Entry[]): readonly Entry[] {
  let best: readonly Entry[] = [];
  let run: Entry[] = [];
  const keep = () => {
    while (run.length > 0 && !run.at(-1)?.imperative) run.pop();
    if (imperatives(run) > imperatives(best)) best = run;
  };
  for (const entry of entries) {
    if (entry.imperative || (run.length > 0 && run.at(-1)?.imperative)) run.push(entry);
    else {
      keep();
      run = [];
    }
  }
  keep();
  return best;
}

const imperatives = (run: readonly Entry[]): number => run.filter((entry) => entry.imperative).length;
