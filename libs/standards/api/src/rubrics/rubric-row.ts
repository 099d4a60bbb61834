import type { EntityManager } from 'typeorm';
import { notFound } from '@assay/platform/api';
import type { RubricResponse } from '@assay/standards/contracts';
import type { GeneratorSettings, OccupationDocument, RubricAuthors } from '@assay/standards/domain';
import { personSql } from '../person-sql';
import { rubricSummary } from '../summary-sql';

type Shown = Omit<RubricResponse, 'criteria' | 'coverage' | 'ksbKeys' | 'steps' | 'scale' | 'undo' | 'redo' | 'openThreads'>;

/** A rubric with the names of those who had a hand in it and what it needs of its standard. */
export interface RubricRow extends Shown {
  readonly settings: GeneratorSettings;
  readonly authors: RubricAuthors;
  readonly duties: OccupationDocument['duties'];
  readonly ksbs: OccupationDocument['ksbs'];
}

/** The rubric; not found where there is none. `lock` keeps others from changing it until the transaction ends. */
export async function rubricRow(manager: EntityManager, id: string, lock: 'read' | 'change' = 'read'): Promise<RubricRow> {
  const [row] = (await manager.query(`${rubricSql}${lock === 'change' ? ' FOR UPDATE OF r' : ''}`, [id])) as RubricRow[];
  if (!row) throw notFound();
  return row;
}

const rubricSql = `
  SELECT ${rubricSummary}, r.standard_version_id AS "standardVersionId", s.occupation_reference AS "occupationReference",
    s.title, s.level, r.generator_version AS "generatorVersion", r.settings, r.version,
    r.submitted_at AS "submittedAt", r.approved_at AS "approvedAt", r.return_reason AS "returnReason",
    ${personSql('r', 'created_by')} AS "createdBy", ${personSql('r', 'submitted_by')} AS "submittedBy",
    ${personSql('r', 'approved_by')} AS "approvedBy", ${personSql('r', 'published_by')} AS "publishedBy",
    ${personSql('r', 'returned_by')} AS "returnedBy",
    jsonb_build_object('createdBy', r.created_by, 'submittedBy', r.submitted_by, 'editors', to_jsonb(r.editors)) AS authors,
    s.document->'duties' AS duties, s.document->'ksbs' AS ksbs
  FROM rubric r JOIN standard_version s ON s.organisation_id = r.organisation_id AND s.id = r.standard_version_id
  WHERE r.id = $1`;
