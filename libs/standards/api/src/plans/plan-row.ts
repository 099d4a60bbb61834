import type { EntityManager } from 'typeorm';
import { Permission } from '@assay/people/domain';
import { notFound, stale, type Actor } from '@assay/platform/api';
import { valuesOf } from '@assay/platform/util';
import type { PlanResponse, PlanStepResponse } from '@assay/standards/contracts';
import { checkPlan, planRefusal, PlanStep, type PlanAuthors } from '@assay/standards/domain';
import { personSql } from '../person-sql';
import { planSummary } from '../summary-sql';

type PlanRow = Omit<PlanResponse, 'contradictions' | 'steps'> & { readonly authors: PlanAuthors };

/** The plan with its contradictions and what this person may do with it; not found where there is none. */
export async function planResponse(manager: EntityManager, actor: Actor, id: string): Promise<PlanResponse> {
  const { authors, ...row } = await planRow(manager, id, 'read');
  return {
    ...row,
    contradictions: checkPlan(row.plan),
    steps: valuesOf(PlanStep).map((step) => stepOf(step, { ...authors, status: row.status }, actor)),
  };
}

/** Keeps others from changing the plan until the transaction ends; `stale` where it is no longer the version that was seen. */
export async function lockedPlan(manager: EntityManager, actor: Actor, id: string, version: number): Promise<PlanRow> {
  const row = await planRow(manager, id, 'change');
  if (row.version !== version) throw stale(await planResponse(manager, actor, id));
  return row;
}

async function planRow(manager: EntityManager, id: string, lock: 'read' | 'change'): Promise<PlanRow> {
  const [row] = (await manager.query(`${planSql}${lock === 'change' ? ' FOR UPDATE OF p' : ''}`, [id])) as PlanRow[];
  if (!row) throw notFound();
  return row;
}

function stepOf(step: PlanStep, plan: PlanAuthors & { readonly status: PlanRow['status'] }, actor: Actor): PlanStepResponse {
  if (!actor.permissions.has(Permission.ManagePlans)) return { step, refusal: 'not-permitted' };
  return { step, refusal: planRefusal(step, plan, actor.accountId) };
}

const planSql = `
  SELECT ${planSummary}, p.standard_version_id AS "standardVersionId", p.version, p.document AS plan,
    jsonb_build_object('editors', to_jsonb(p.editors), 'submittedBy', p.submitted_by) AS authors,
    ${personSql('p', 'submitted_by')} AS "submittedBy", p.submitted_at AS "submittedAt",
    ${personSql('p', 'returned_by')} AS "returnedBy", p.return_reason AS "returnReason",
    ${personSql('p', 'published_by')} AS "publishedBy", p.published_at AS "publishedAt"
  FROM assessment_plan p WHERE p.id = $1`;
