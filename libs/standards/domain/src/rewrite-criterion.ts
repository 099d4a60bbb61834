import type { DutyShare, GeneratedCriterion, GeneratorSettings } from './generated-rubric';
import { sameShare, wholeShare } from './generator/criterion-share';
import type { CriterionShare } from './generator/criterion-share';
import { beginWriting, writeCriterion } from './generator/write-criterion';
import type { Duty, OccupationDocument } from './occupation-document';

/** A standard as far as its criteria are written from it. */
type Standard = Pick<OccupationDocument, 'reference' | 'standardReference' | 'level' | 'duties'>;

/** What a rubric is made from when its criteria are written one by one, and the descriptors that already stand in it. */
export interface Rewriting {
  readonly document: Standard;
  readonly settings: GeneratorSettings;
  readonly used: Iterable<string>;
}

/**
 * Writes criteria for these shares, one for each list. Null for a list whose duties are no longer divided as it says; one
 * that held whole duties is written from the duty as it is divided now.
 */
export function rewriteCriteria(
  lists: readonly (readonly DutyShare[])[],
  { document, settings, used }: Rewriting,
): readonly (GeneratedCriterion | null)[] {
  const writing = beginWriting(document, settings, used);
  return lists.map((shares) => {
    const found = shares.map((share) => shareNow(document.duties, share));
    const known = found.filter((share) => share !== null);
    return known.length === 0 || known.length < found.length ? null : writeCriterion(known, writing);
  });
}

function shareNow(duties: readonly Duty[], kept: DutyShare): CriterionShare | null {
  const duty = duties.find(({ number }) => number === kept.duty);
  if (!duty) return null;
  return sameShare(duty, kept) ?? (holdsAll(kept) ? wholeShare(duty) : null);
}

/** Whether elements and connectives of the share hold every character of its duty. */
function holdsAll({ text, elements, connectives }: DutyShare): boolean {
  const spans = [...elements, ...connectives].sort((a, b) => a.start - b.start);
  const end = spans.reduce((at, span) => (span.start === at ? span.end : -1), 0);
  return end === text.length;
}
