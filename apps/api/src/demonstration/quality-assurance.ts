import { MakeStandardisation, MarkStandardisation, StandardisationQueries } from '@assay/grading/api';
import { DecideSetting } from '@assay/people/api';
import { SettingKey, SettingUnit } from '@assay/people/domain';
import type { RubricGrade } from '@assay/standards/domain';
import type { Cast } from './load-people';
import type { Stage } from './stage';

/** The organisation moderates every mark blind, as one that starts with new assessors would. */
export async function moderateBlind(stage: Stage, { administrator }: Cast): Promise<void> {
  const decision = { amount: 100, unit: SettingUnit.Percent, effectiveFrom: stage.day(-15), reason: 'All assessors are new this year.' };
  await stage.at(-15, '10:00', () => stage.get(DecideSetting).run(administrator, SettingKey.SamplingBlind, 0, decision));
}

/** Two assessors have marked the evidence of the newest moderated practical assessment; the others are still to. */
export async function standardise(stage: Stage, { iqa, assessors }: Cast): Promise<void> {
  const { items } = await stage.get(StandardisationQueries).sources(iqa);
  const source = items.find(({ methodName }) => methodName.includes('practical'));
  if (!source) throw new Error('The demonstration has no moderated practical assessment.');
  const wanted = {
    title: 'Practical assessments of the autumn',
    guidance: 'Look at criteria 6 and 7: where does a sound pass end?',
    markVersionId: source.markVersionId,
    closesOn: stage.day(14),
  };
  const { id } = await stage.at(-5, '09:30', () => stage.get(MakeStandardisation).run(iqa, wanted));
  let marked = 0;
  for (const { actor } of assessors.slice(2)) {
    const { mayMark, criteria } = await stage.get(StandardisationQueries).one(actor, id);
    if (!mayMark || marked === 2) continue;
    const levels = criteria.map((criterion, index) => ({ criterionId: criterion.id, ...choice(index, marked) }));
    await stage.at(-3 + marked, '17:10', () => stage.get(MarkStandardisation).run(actor, id, { levels }));
    marked += 1;
  }
}

/** They agree but for two criteria. */
function choice(index: number, marker: number): { grade: RubricGrade; why: string } {
  const differs = index === 2 || index === 5;
  if (!differs) return { grade: index % 4 === 1 ? 'distinction' : 'pass', why: '' };
  return marker === 0
    ? { grade: 'distinction', why: 'Weighs the choice against another and measures the effect.' }
    : { grade: 'pass', why: 'States the choice; the effect is asserted, not measured.' };
}
