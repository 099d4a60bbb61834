import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { Transactions } from '@assay/database';
import { notFound, type Actor } from '@assay/platform/api';
import type {
  PlanSummary,
  RubricEffectResponse,
  RubricSummary,
  StandardDifferenceResponse,
  StandardResponse,
  StandardsResponse,
  StandardSummary,
} from '@assay/standards/contracts';
import { compareOccupations, rubricEffect, RubricStatus, shippedPlanFor, type OccupationDocument } from '@assay/standards/domain';
import { personSql } from '../person-sql';
import { snapshotsOf } from '../rubrics/draft/criterion-snapshot';
import { planSummary, rubricSummary, standardSummary } from '../summary-sql';

type StandardRow = StandardSummary & Pick<StandardResponse, 'document' | 'sourceName' | 'importedBy'>;

/** The standards of the organisation. */
@Injectable()
export class StandardsQueries {
  constructor(private readonly transactions: Transactions) {}

  async all(actor: Actor): Promise<StandardsResponse> {
    return {
      standards: await this.transactions.run(actor, (manager) => manager.query(everyStandard) as Promise<StandardSummary[]>),
    };
  }

  one(actor: Actor, id: string): Promise<StandardResponse> {
    return this.transactions.run(actor, (manager) => standardOf(manager, id));
  }

  difference(actor: Actor, id: string, from: string): Promise<StandardDifferenceResponse> {
    return this.transactions.run(actor, (manager) => differenceOf(manager, from, id));
  }
}

const everyStandard = `SELECT ${standardSummary} FROM standard_version s ORDER BY s.title, s.imported_at DESC, s.id`;

async function standardOf(manager: EntityManager, id: string): Promise<StandardResponse> {
  const [row] = (await manager.query(
    `SELECT ${standardSummary}, s.document, s.source_name AS "sourceName", ${personSql('s', 'imported_by')} AS "importedBy"
     FROM standard_version s WHERE s.id = $1`,
    [id],
  )) as StandardRow[];
  if (!row) throw notFound();
  const plans = await plansOf(manager, id);
  return {
    ...row,
    plans,
    rubrics: await rubricsOf(manager, id),
    otherVersions: await otherVersionsOf(manager, row),
    shippedPlan: await shippedPlanOf(manager, row),
  };
}

async function differenceOf(manager: EntityManager, from: string, id: string): Promise<StandardDifferenceResponse> {
  const [before, after] = [await standardOf(manager, from), await standardOf(manager, id)];
  const difference = compareOccupations(before.document, after.document);
  const rubrics = before.rubrics.filter(({ status }) => status !== RubricStatus.Superseded);
  const effects: RubricEffectResponse[] = [];
  for (const rubric of rubrics) effects.push({ rubric, effect: rubricEffect(difference, await snapshotsOf(manager, rubric.id)) });
  return {
    before: summaryOf(before),
    after: summaryOf(after),
    difference,
    rubrics: effects,
    plans: before.plans,
  };
}

const summaryOf = ({ document: _document, ...standard }: StandardResponse): StandardSummary => {
  const { id, occupationReference, standardReference, versionLabel, title, level, duties, importedAt, rubric } = standard;
  return {
    id,
    occupationReference,
    standardReference,
    versionLabel,
    title,
    level,
    duties,
    importedAt,
    rubric,
  };
};

/** The shipped plan of the standard, where the organisation has not adopted it yet. */
async function shippedPlanOf(manager: EntityManager, { document }: StandardRow): Promise<string | null> {
  const plan = shippedPlanFor(document);
  if (!plan) return null;
  const { reference, versionLabel } = plan;
  const adopted = (await manager.query('SELECT FROM assessment_plan WHERE standard_reference = $1 AND version_label = $2', [
    reference,
    versionLabel,
  ])) as unknown[];
  return adopted.length > 0 ? null : `${reference} ${versionLabel}`;
}

const rubricsOf = (manager: EntityManager, id: string): Promise<RubricSummary[]> =>
  manager.query(
    `SELECT ${rubricSummary} FROM rubric r WHERE r.standard_version_id = $1 AND r.status <> 'discarded' ORDER BY r.edition DESC`,
    [id],
  );

const plansOf = (manager: EntityManager, id: string): Promise<PlanSummary[]> =>
  manager.query(`SELECT ${planSummary} FROM assessment_plan p WHERE p.standard_version_id = $1 ORDER BY p.version_label DESC, p.id`, [id]);

const otherVersionsOf = (manager: EntityManager, row: StandardRow): Promise<StandardSummary[]> =>
  manager.query(
    `SELECT ${standardSummary} FROM standard_version s
     WHERE s.id <> $1 AND (s.occupation_reference = $2 OR s.standard_reference = $3) ORDER BY s.imported_at DESC, s.id`,
    [row.id, row.occupationReference, row.standardReference],
  );

/** The document of a standard version; not found where there is none. */
export async function documentOf(manager: EntityManager, id: string): Promise<OccupationDocument> {
  const [row] = (await manager.query('SELECT document FROM standard_version WHERE id = $1', [id])) as {
    document: OccupationDocument;
  }[];
  if (!row) throw notFound();
  return row.document;
}
