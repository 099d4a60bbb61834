import type { RubricGrade } from '@assay/standards/domain';
import { type Agreement, cohensKappa, fleissKappa } from './agreement';

/** The levels one person chose, by criterion. */
export interface MarkedSheet {
  readonly marker: string;
  readonly levels: readonly { readonly criterionId: string; readonly grade: RubricGrade }[];
}

/** How one criterion was marked by everybody. */
export interface CriterionAgreement {
  readonly criterionId: string;
  /** How many chose each level. */
  readonly chosen: Readonly<Partial<Record<RubricGrade, number>>>;
  /** Share of pairs of markers that agree, 0 to 1; null with fewer than two. */
  readonly observed: number | null;
}

export interface StandardisationAgreement {
  readonly criteria: readonly CriterionAgreement[];
  /** Over all criteria together; null where nothing can be said. */
  readonly overall: Agreement | null;
}

/** Agreement of several people who marked the same evidence, criterion by criterion and over all. */
export function sheetAgreement(criteria: readonly string[], sheets: readonly MarkedSheet[]): StandardisationAgreement {
  const items = criteria.map((criterionId) => gradesOf(criterionId, sheets));
  return {
    criteria: criteria.map((criterionId, index) => criterionAgreement(criterionId, items[index] ?? [])),
    overall: fleissKappa(items),
  };
}

/** Agreement of one person with the levels that were agreed in the end. */
export function agreementWith(agreed: MarkedSheet['levels'], sheet: MarkedSheet): Agreement | null {
  return cohensKappa(
    agreed.flatMap(({ criterionId, grade }) => gradesOf(criterionId, [sheet]).map((chosen): [string, string] => [chosen, grade])),
  );
}

function gradesOf(criterionId: string, sheets: readonly MarkedSheet[]): RubricGrade[] {
  return sheets.flatMap(({ levels }) => levels.filter((level) => level.criterionId === criterionId).map(({ grade }) => grade));
}

function criterionAgreement(criterionId: string, grades: readonly RubricGrade[]): CriterionAgreement {
  const chosen: Partial<Record<RubricGrade, number>> = {};
  for (const grade of grades) chosen[grade] = (chosen[grade] ?? 0) + 1;
  const pairs = grades.length * (grades.length - 1);
  const same = Object.values(chosen).reduce((sum, count) => sum + count * (count - 1), 0);
  return { criterionId, chosen, observed: pairs === 0 ? null : same / pairs };
}
