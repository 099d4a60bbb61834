import { compareOccupations } from './comparison/compare-occupations';
import type { DutyShare, GeneratedCriterion } from './generated-rubric';
import { wholeShare } from './generator/criterion-share';
import { publishedElement } from './generator/rubric-element';
import type { OccupationDocument } from './occupation-document';
import { sharesOf } from './criterion-shares';
import { rewriteCriteria } from './rewrite-criterion';
import type { Rewriting } from './rewrite-criterion';
import type { RubricCriterion } from './rubric-criterion';

/** A criterion of the rubric that a new edition starts from. */
export interface CarriedCriterion {
  readonly content: RubricCriterion;
  readonly edited: boolean;
}

/** A criterion of the new edition; `carried` where people's words came with it. */
export interface CriterionOfEdition {
  readonly generated: GeneratedCriterion;
  readonly content: RubricCriterion;
  readonly carried: boolean;
}

/**
 * The criteria of an edition for a newer version of the standard. Order, splits, merges and people's words are kept where
 * every duty of a criterion is the same, word for word; what is new or reworded is generated.
 */
export function carryOver(
  before: OccupationDocument,
  criteria: readonly CarriedCriterion[],
  rewriting: Rewriting & { readonly document: OccupationDocument },
): readonly CriterionOfEdition[] {
  const { document } = rewriting;
  const now = sameDuties(before, document);
  const kept = criteria.flatMap((criterion) => {
    const shares = sharesOf(criterion.content).map((share) => moved(share, now));
    const known = shares.filter((share) => share !== null);
    return known.length === shares.length ? [{ ...criterion, shares: known }] : [];
  });
  const held = new Set(kept.flatMap(({ shares }) => shares.map(({ duty }) => duty)));
  const fresh = document.duties.filter(({ number }) => !held.has(number)).map((duty) => wholeOf(duty));
  const written = rewriteCriteria([...kept.map(({ shares }) => shares), ...fresh.map((share) => [share])], rewriting);
  return written.flatMap((generated, index) => (generated ? [editionOf(generated, kept[index])] : []));
}

function editionOf(generated: GeneratedCriterion, from: CarriedCriterion | undefined): CriterionOfEdition {
  if (!from?.edited) return { generated, content: generated, carried: false };
  const { title, methods, levels, prompts, lookFors, evidence } = from.content;
  return {
    generated,
    content: { ...generated, title, methods, levels, prompts, lookFors, evidence },
    carried: true,
  };
}

/** Numbers of the duties that are the same in both versions, older to newer. */
function sameDuties(before: OccupationDocument, after: OccupationDocument): ReadonlyMap<number, number> {
  const { renumbered } = compareOccupations(before, after);
  const moves = new Map(renumbered.map((pair) => [pair.before.key, Number(pair.after.key.slice(1))]));
  const texts = new Map(after.duties.map(({ number, text }) => [number, text]));
  return new Map(
    before.duties
      .map(({ number, text }) => [number, moves.get(`D${number}`) ?? number, text] as const)
      .filter(([, number, text]) => texts.get(number) === text)
      .map(([old, number]) => [old, number]),
  );
}

function moved(share: DutyShare, now: ReadonlyMap<number, number>): DutyShare | null {
  const duty = now.get(share.duty);
  return duty === undefined ? null : { ...share, duty };
}

function wholeOf(duty: OccupationDocument['duties'][number]): DutyShare {
  const { elements, connectives } = wholeShare(duty);
  return { duty: duty.number, text: duty.text, elements: elements.map(publishedElement), connectives };
}
