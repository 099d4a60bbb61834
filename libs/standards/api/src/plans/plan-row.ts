import type { EntityManager } from 'typeorm';
import { notFound } from '@assay/platform/api';
import type { PlanResponse } from '@assay/standards/contracts';
import { checkPlan } from '@assay/standards/domain';
import { personSql } from '../person-sql';
import { planSummary } from '../summary-sql';

/** The plan with its contradictions; not found where there is none. `lock` keeps others from changing it. */
export async function planResponse(
  manager: EntityManager,
  id: string,
  lock: 'read' | 'change' = 'read',
): Promise<PlanResponse> {
  const [row] = (await manager.query(`${planSql}${lock === 'change' ? ' FOR UPDATE OF p' : ''}`, [
    id,
  ])) as Omit<PlanResponse, 'contradictions'>[];
  if (!row) throw notFound();
  return { ...row, contradictions: checkPlan(row.plan) };
}

const planSql = `
  SELECT ${planSummary}, p.standard_version_id AS "standardVersionId", p.version, p.document AS plan,
    ${personSql('p', 'published_by')} AS "publishedBy", p.published_at AS "publishedAt"
  FROM assessment_plan p WHERE p.id = $1`;
