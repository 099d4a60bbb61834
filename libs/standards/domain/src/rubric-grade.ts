/** The grades a rubric may describe, lowest first. Which of them a plan uses is the plan's to say. */
export const RubricGrade = {
  Fail: 'fail',
  Pass: 'pass',
  Merit: 'merit',
  Distinction: 'distinction',
} as const;
export type RubricGrade = (typeof RubricGrade)[keyof typeof RubricGrade];

export const rubricGrades = Object.values(RubricGrade);

/** The scale used where no plan says otherwise. */
export const defaultScale: readonly RubricGrade[] = [RubricGrade.Fail, RubricGrade.Pass, RubricGrade.Distinction];

export const isRubricGrade = (value: string): value is RubricGrade => rubricGrades.some((grade) => grade === value);
