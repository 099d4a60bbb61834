import { utcText } from '@assay/database';

/** Columns of `RubricSummary` of table `r`. */
export const rubricSummary = `r.id, r.edition, r.status, r.created_at AS "createdAt", r.published_at AS "publishedAt"`;

/** `RubricSummary` of table `r` as one JSON object. */
const rubricSummaryObject = `jsonb_build_object('id', r.id, 'edition', r.edition, 'status', r.status,
  'createdAt', ${utcText('r.created_at')}, 'publishedAt', ${utcText('r.published_at')})`;

/** Columns of `PlanSummary` of table `p`. */
export const planSummary = `p.id, p.standard_reference AS "standardReference", p.version_label AS "versionLabel",
  p.document->>'title' AS title, p.status`;

/** Columns of `StandardSummary` of table `s`; its newest rubric comes with it. */
export const standardSummary = `s.id, s.occupation_reference AS "occupationReference", s.standard_reference AS "standardReference",
  s.version_label AS "versionLabel", s.title, s.level, jsonb_array_length(s.document->'duties') AS duties,
  s.imported_at AS "importedAt",
  (SELECT ${rubricSummaryObject} FROM rubric r WHERE r.organisation_id = s.organisation_id AND r.standard_version_id = s.id
     AND r.status <> 'discarded' ORDER BY r.edition DESC LIMIT 1) AS rubric`;
