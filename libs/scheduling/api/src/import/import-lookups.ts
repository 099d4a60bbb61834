import type { EntityManager } from 'typeorm';
import { rowsOf } from '@assay/database';
import type { ImportLookups, KnownApprentice } from '@assay/scheduling/domain';

/** What the organisation knows, for checking rows with these learner numbers. */
export async function importLookups(manager: EntityManager, ulns: readonly string[]): Promise<ImportLookups> {
  const employers = await rowsOf<{ id: string; name: string }>(manager, 'SELECT id, name FROM employer ORDER BY name, id');
  const providers = await rowsOf<{ id: string; name: string; ukprn: string }>(
    manager,
    'SELECT id, name, ukprn FROM training_provider ORDER BY name, id',
  );
  const plans = await rowsOf<ImportLookups['plans'][number]>(manager, plansSql);
  const known = await rowsOf<KnownApprentice & { uln: string }>(manager, apprenticesSql, [ulns]);
  return { employers, providers, plans, apprentices: new Map(known.map(({ uln, ...apprentice }) => [uln, apprentice])) };
}

const plansSql = `SELECT p.id, p.standard_reference AS reference, p.document#>>'{startDates,value,from}' AS "from", p.document#>>'{startDates,value,until}' AS until
  FROM assessment_plan p WHERE p.status = 'published' ORDER BY p.published_at DESC, p.id`;

const apprenticesSql = `SELECT a.uln, a.id, a.given_name AS "givenName", a.family_name AS "familyName",
    array(SELECT e.assessment_plan_id FROM enrolment e WHERE e.organisation_id = a.organisation_id AND e.apprentice_id = a.id) AS "planIds"
  FROM apprentice a WHERE a.uln = ANY($1::varchar[])`;
