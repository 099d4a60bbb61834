import { assessorsOf } from '@assay/database';

/**
 * SQL: what binds assessors to the apprentice `ap` of the attempt `t`, the employer and the provider: declared, employed there,
 * or had a part in assessing what an appeal is about. `only` narrows the assessors by their id's column.
 */
export const ties = (only: (assessorId: string) => string): string => `SELECT i.* FROM (
    SELECT d.assessor_id, coalesce(d.employer_id, d.training_provider_id, d.apprentice_id) AS subject, false AS employment, d.kind AS ground,
      d.holds_from AS first, d.holds_until AS last
      FROM conflict_declaration d WHERE d.organisation_id = t.organisation_id AND ${only('d.assessor_id')}
    UNION ALL SELECT m.assessor_id, coalesce(m.employer_id, m.training_provider_id), true, 'employment', m.first_day, m.last_day
      FROM assessor_employment m WHERE m.organisation_id = t.organisation_id AND ${only('m.assessor_id')}
    UNION ALL SELECT q.assessor_id, ap.id, false, 'prior-assessment', NULL, NULL
      FROM (${assessorsOf('t.organisation_id', 't.on_appeal_of')}) q WHERE t.on_appeal_of IS NOT NULL AND ${only('q.assessor_id')}) i
  WHERE i.subject IN (ap.id, ap.employer_id, ap.training_provider_id)`;

/** SQL: a tie `i` as the facts hold it. */
export const tieJson = `jsonb_build_object('subjectId', i.subject, 'isEmployment', i.employment, 'ground', i.ground, 'from', i.first, 'until', i.last)`;
