import { rubricGrades } from '../../rubric-grade';
import type { RubricGrade } from '../../rubric-grade';
import { contradiction, PlanContradictionCode } from '../plan-contradiction';
import type { PlanDemand } from '../plan-contradiction';

/** Every grade scale has at least two grades, lowest first, none twice. */
export const scalesAscend: PlanDemand = ({ methods, overallScale }) => {
  const scales = [
    ...methods.map(({ method, scale }) => ({ of: method as string, grades: scale.value })),
    { of: 'overall', grades: overallScale.value },
  ];
  return scales
    .filter(({ grades }) => grades.length < 2 || !ascends(grades))
    .map(({ of, grades }) => contradiction(PlanContradictionCode.ScaleNotAscending, { of, grades }));
};

function ascends(grades: readonly RubricGrade[]): boolean {
  const ranks = grades.map((grade) => rubricGrades.indexOf(grade));
  return ranks.every((rank, index) => index === 0 || rank > (ranks[index - 1] ?? rank));
}
