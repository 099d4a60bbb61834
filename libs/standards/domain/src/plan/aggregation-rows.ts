import { RubricGrade } from '../rubric-grade';
import type { AssessmentMethod } from './assessment-method';
import type { AggregationRow } from './assessment-plan';
import type { Rule } from './rule';

const letters: Readonly<Record<string, RubricGrade>> = {
  F: RubricGrade.Fail,
  P: RubricGrade.Pass,
  M: RubricGrade.Merit,
  D: RubricGrade.Distinction,
};

/** Rows from letters, as plans print them: `PD` is a pass in the first method and a distinction in the second. */
export function aggregationRows(
  methods: readonly AssessmentMethod[],
  rows: readonly (readonly [grades: string, overall: string])[],
  cited: (overall: RubricGrade, grades: string) => Rule<RubricGrade>,
): readonly AggregationRow[] {
  return rows.map(([grades, overall]) => ({
    grades: Object.fromEntries(methods.map((method, index) => [method, letterOf(grades.charAt(index))])),
    overall: cited(letterOf(overall), grades),
  }));
}

function letterOf(letter: string): RubricGrade {
  const grade = letters[letter];
  if (!grade) throw new Error(`No grade is written “${letter}”.`);
  return grade;
}
