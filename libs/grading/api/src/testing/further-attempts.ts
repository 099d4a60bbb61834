import { type AssessmentPlan, type AssessmentMethod, type RubricGrade, rubricGrades } from '@assay/standards/domain';
import type { AttemptKind } from '@assay/scheduling/domain';

/** What stands for a method: which kind of attempt, and its grade. */
export interface Standing {
  readonly kind: AttemptKind;
  readonly grade: RubricGrade;
}

/** One more attempt at a method. */
export interface Step extends Standing {
  readonly method: AssessmentMethod;
}

/**
 * Lives of apprentices that together stand in every combination of attempts and grades: some methods keep their first
 * attempt, the others failed it and are tried again and again, one method at a time.
 */
export function livesOf({ methods }: AssessmentPlan, kinds: readonly Exclude<AttemptKind, 'first'>[]): Step[][] {
  const scales = methods.map(({ scale }) => scale.value);
  return subsetsOf(methods.length).flatMap((kept) => {
    const firsts = productOf(scales.map((scale, at) => (kept[at] ? scale : scale.slice(0, 1))));
    const further = scales.map((scale, at): (Standing | null)[] =>
      kept[at] ? [null] : kinds.flatMap((kind) => scale.map((grade) => ({ kind, grade }))),
    );
    return firsts.map((grades) => [
      ...grades.map((grade, at): Step => ({ method: methodAt(methods, at), kind: 'first', grade })),
      ...changesOf(grayOf(further), methods),
    ]);
  });
}

const methodAt = (methods: AssessmentPlan['methods'], at: number): AssessmentMethod => {
  const method = methods[at]?.method;
  if (!method) throw new Error(`There is no method ${at}.`);
  return method;
};

function changesOf(combinations: readonly (readonly (Standing | null)[])[], methods: AssessmentPlan['methods']): Step[] {
  return combinations.flatMap((combination, index) =>
    combination.flatMap((standing, at): Step[] =>
      standing && standing !== combinations[index - 1]?.[at] ? [{ method: methodAt(methods, at), ...standing }] : [],
    ),
  );
}

const subsetsOf = (size: number): boolean[][] => productOf(Array.from({ length: size }, () => [true, false]));

function productOf<T>(lists: readonly (readonly T[])[]): T[][] {
  return lists.reduce<T[][]>((product, list) => product.flatMap((combination) => list.map((item) => [...combination, item])), [[]]);
}

/** Every combination, each differing from the one before in one place. */
function grayOf<T>([list, ...rest]: readonly (readonly T[])[]): T[][] {
  if (!list) return [[]];
  const tails = grayOf(rest);
  return list.flatMap((item, index) => (index % 2 === 0 ? tails : tails.toReversed()).map((tail) => [item, ...tail]));
}

export const letterOf = (grade: RubricGrade): string => grade.slice(0, 1);
export const gradeOf = (letter: string): RubricGrade => {
  const grade = rubricGrades.find((one) => one.startsWith(letter));
  if (!grade) throw new Error(`There is no grade ${letter}.`);
  return grade;
};
