import type { LevelDescriptor } from '../generated-rubric';
import type { RubricGrade } from '../rubric-grade';
import { describeLevels } from './describe-levels';
import type { LevelInput } from './describe-levels';

/** Turns of wording to try before saying plainly which duty is meant. */
const tries = 6;

/**
 * Levels that no earlier criterion has: duties that differ only in what qualifies them would else share a descriptor.
 * @param used every descriptor so far; the new ones are added
 */
export function distinctLevels(
  scale: readonly RubricGrade[],
  input: LevelInput,
  duty: number,
  used: Set<string>,
): readonly LevelDescriptor[] {
  for (let turn = input.turn; turn < input.turn + tries; turn += 1) {
    const levels = describeLevels(scale, { ...input, turn, index: input.index + turn - input.turn });
    if (levels.some(({ descriptor }) => used.has(descriptor))) continue;
    for (const { descriptor } of levels) used.add(descriptor);
    return levels;
  }
  const levels = describeLevels(scale, input).map(({ grade, descriptor }) => ({
    grade,
    descriptor: `${descriptor} This concerns duty ${duty}.`,
  }));
  for (const { descriptor } of levels) used.add(descriptor);
  return levels;
}
