import { firstRow, pageOf, quoted, rowsOf, Transactions, utcText } from '@assay/database';
import type { MarkSourcesResponse, StandardisationResponse, StandardisationsResponse } from '@assay/grading/contracts';
import { type Judgement, settledStatuses, sheetAgreement } from '@assay/grading/domain';
import { Permission } from '@assay/people/domain';
import { type Actor, Clock, notFound } from '@assay/platform/api';
import type { AssessmentMethod, AssessmentPlan } from '@assay/standards/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rubricCriteria } from '../marking/rubric-criteria';
import { methodName } from '../plan-columns';
import { plannedMethodOf } from '../planned-method-of';
import { findingsOf } from './standardisation-findings';
import { standardisationSheets } from './standardisation-sheets';
import { isOpen, isOwn, standardisationColumns, standardisations } from './standardisation-sql';

type ListRow = Omit<StandardisationsResponse['items'][number], 'kappa' | 'marks'>;

interface OneRow extends ListRow {
  readonly guidance: string;
  readonly plan: AssessmentPlan;
  readonly method: AssessmentMethod;
  readonly rubricId: string;
  readonly judgements: readonly Judgement[];
  readonly agreed: Parameters<typeof findingsOf>[0]['agreed'];
  readonly open: boolean;
  readonly own: boolean;
}

/** Standardisations, each with what the caller may see of it: the levels of others only after their own. */
@Injectable()
export class StandardisationQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, offset?: number): Promise<StandardisationsResponse> {
    return this.transactions.run(actor, async (manager) => {
      const { items: rows, total } = await pageOf<ListRow>(manager, listSql, [actor.accountId], offset);
      const sheets = await standardisationSheets(
        manager,
        rows.map(({ id }) => id),
      );
      const items = rows.map((row) => {
        const own = sheets.filter(({ standardisationId }) => standardisationId === row.id);
        const criteria = [...new Set(own.flatMap(({ levels }) => levels.map(({ criterionId }) => criterionId)))];
        const kappa = maySeeFindings(actor, row) ? (sheetAgreement(criteria, own).overall?.kappa ?? null) : null;
        return { ...row, marks: own.length, kappa };
      });
      return { items, total };
    });
  }

  one(actor: Actor, id: string): Promise<StandardisationResponse> {
    return this.transactions.run(actor, (manager) => this.oneIn(manager, actor, id));
  }

  sources(actor: Actor): Promise<MarkSourcesResponse> {
    return this.transactions.run(actor, async (manager) => ({ items: await rowsOf(manager, sourcesSql) }));
  }

  private async oneIn(manager: EntityManager, actor: Actor, id: string): Promise<StandardisationResponse> {
    const row = await firstRow<OneRow>(manager, oneSql, [actor.accountId, this.clock.now(), id]);
    if (!row) throw notFound();
    const { plan, method, rubricId, judgements, open, own, agreed, closed, marked, ...shown } = row;
    const { scale } = plannedMethodOf(plan, method);
    const listed = await rubricCriteria(manager, rubricId, method, scale.value);
    const evidenceOf = new Map(judgements.map(({ criterionId, evidence }) => [criterionId, evidence]));
    const criteria = listed.map((criterion) => ({ ...criterion, evidence: evidenceOf.get(criterion.id) ?? '' }));
    const sheets = await standardisationSheets(manager, [id]);
    const leads = actor.permissions.has(Permission.LeadStandardisation);
    const mayMark = open && !own && !marked && actor.permissions.has(Permission.Standardise);
    const findings = maySeeFindings(actor, row)
      ? findingsOf({ actor, leads, sheets, agreed, criteria: criteria.map((criterion) => criterion.id) })
      : null;
    return { ...shown, scale: [...scale.value], criteria, mayMark, mayClose: leads && !closed && sheets.length > 1, findings };
  }
}

/** Nobody sees what others chose before they have chosen; who leads does, and everybody once it is closed. */
function maySeeFindings(actor: Actor, { marked, closed }: Pick<ListRow, 'marked' | 'closed'>): boolean {
  const onlyLeads = actor.permissions.has(Permission.LeadStandardisation) && !actor.permissions.has(Permission.Standardise);
  return marked || closed || onlyLeads;
}

const listSql = `
  SELECT ${standardisationColumns} FROM ${standardisations} ORDER BY n.closed_at IS NOT NULL, n.closes_on DESC, n.id`;

const oneSql = `
  SELECT ${standardisationColumns}, n.guidance, n.agreed, pl.document AS plan, t.method, v.rubric_id AS "rubricId", v.judgements,
    ${isOpen} AS open, ${isOwn} AS own
  FROM ${standardisations} WHERE n.id = $3`;

const sourcesSql = `
  SELECT v.id AS "markVersionId", s.title AS "standardTitle", ${methodName} #>> '{}' AS "methodName",
    ${utcText('v.submitted_at')} AS "submittedAt", coalesce(o.grade, v.grade) AS grade
  FROM mark_version v
  JOIN marking k ON k.attempt_id = v.attempt_id AND k.status IN (${quoted(settledStatuses)})
  JOIN attempt t ON t.id = v.attempt_id
  JOIN assessment_plan pl ON pl.id = v.assessment_plan_id
  JOIN standard_version s ON s.id = pl.standard_version_id
  LEFT JOIN moderation o ON o.mark_version_id = v.id
  WHERE v.number = (SELECT max(number) FROM mark_version WHERE attempt_id = v.attempt_id)
  ORDER BY v.submitted_at DESC LIMIT 200`;
