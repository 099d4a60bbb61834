import type { EntityManager } from 'typeorm';
import { canonicalJson } from '@assay/platform/util';
import type { CriterionResponse } from '@assay/standards/contracts';
import { criterionFaults, type CriterionEdit, type RubricCriterion, type RubricGrade } from '@assay/standards/domain';
import { personSql } from '../person-sql';

type Row = Omit<CriterionResponse, 'edited' | 'faults'>;

/** The criteria of a rubric in their order, or the one with this id. */
export async function criteriaOf(
  manager: EntityManager,
  rubricId: string,
  scale: readonly RubricGrade[],
  criterionId: string | null = null,
): Promise<CriterionResponse[]> {
  const rows = (await manager.query(
    `SELECT c.id, c.rubric_id AS "rubricId", c.position, c.version, c.generated, c.content, c.proposal,
       ${personSql('c', 'edited_by')} AS "editedBy", c.edited_at AS "editedAt"
     FROM rubric_criterion c WHERE c.rubric_id = $1 AND ($2::uuid IS NULL OR c.id = $2) ORDER BY c.position`,
    [rubricId, criterionId],
  )) as Row[];
  return rows.map((row) => ({
    ...row,
    edited: canonicalJson(row.content) !== canonicalJson(row.generated),
    faults: criterionFaults(editOf(row.content), scale),
  }));
}

const editOf = ({ methods, ...content }: RubricCriterion): CriterionEdit => ({
  ...content,
  methods: methods.map(({ method }) => method),
});
