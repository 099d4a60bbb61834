import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import type { OccupationDocument, RubricCriterion } from '@assay/standards/domain';

/** A published rubric with its criteria in order. */
export interface CaseRubricSource {
  readonly id: string;
  readonly edition: number;
  readonly publishedAt: Date;
  readonly criteria: readonly {
    readonly id: string;
    readonly position: number;
    readonly content: RubricCriterion;
  }[];
}

/** A version of a standard with its published rubric, if it has one. Drafts are nobody else's business. */
export interface CaseSource {
  readonly id: string;
  readonly title: string;
  readonly level: number;
  readonly importedAt: Date;
  readonly document: OccupationDocument;
  readonly rubric: CaseRubricSource | null;
}

/** The versions of the organisation, the oldest first, or the one with this id. */
export async function caseSources(manager: EntityManager, id: string | null = null): Promise<CaseSource[]> {
  const versions = await rowsOf<Omit<CaseSource, 'rubric'>>(manager, versionsSql, [id]);
  const rubrics = await rowsOf<CaseRubricSource & { standardVersionId: string }>(manager, rubricsSql, [id]);
  return versions.map((version) => ({
    ...version,
    rubric: rubrics.find(({ standardVersionId }) => standardVersionId === version.id) ?? null,
  }));
}

const versionsSql = `SELECT id, title, level, imported_at AS "importedAt", document FROM standard_version
  WHERE $1::uuid IS NULL OR id = $1 ORDER BY imported_at, id`;

const rubricsSql = `
  SELECT r.id, r.edition, r.published_at AS "publishedAt", r.standard_version_id AS "standardVersionId",
    (SELECT jsonb_agg(jsonb_build_object('id', c.id, 'position', c.position, 'content', c.content) ORDER BY c.position)
     FROM rubric_criterion c WHERE c.organisation_id = r.organisation_id AND c.rubric_id = r.id) AS criteria
  FROM rubric r WHERE r.status = 'published' AND ($1::uuid IS NULL OR r.standard_version_id = $1)`;
