import { assessorsOf, organisationToday, rowsOf } from '@assay/database';
import { conflict } from '@assay/platform/api';
import { type Interest, interestFromEmployment, interestsOn } from '@assay/scheduling/domain';
import type { LocalDate } from '@assay/platform/util';
import type { EntityManager } from 'typeorm';
import type { AllocatedAttempt } from './allocated-attempt';

interface Row extends Interest {
  readonly isEmployment: boolean;
  readonly subjects: readonly string[];
}

/** Nobody begins to mark somebody in whom they have an interest today, or what they assessed before an appeal, however the booking came about. */
export async function refuseWhereInterested(
  manager: EntityManager,
  { assessorId, attemptId, today }: Pick<AllocatedAttempt, 'assessorId' | 'attemptId' | 'today'>,
): Promise<void> {
  const rows = await rowsOf<Row>(manager, sql, [assessorId, attemptId]);
  const interests = rows.map((row): Interest =>
    row.isEmployment && row.from ? interestFromEmployment(row.subjectId, row.from, row.until) : row,
  );
  if (interestsOn(interests, rows[0]?.subjects ?? [], today as LocalDate).length > 0) throw conflict('interest-declared');
}

/** The lead is asked when the marking opens; whoever marks beside them, each time they write. */
export async function refuseInterestedSecond(
  manager: EntityManager,
  { leads, ...place }: { readonly attemptId: string; readonly assessorId: string; readonly leads: boolean },
  now: Date,
): Promise<void> {
  if (!leads) await refuseWhereInterested(manager, { ...place, today: await organisationToday(manager, now) });
}

const sql = `SELECT i.*, ARRAY[ap.id, ap.employer_id, ap.training_provider_id] AS subjects
  FROM attempt t JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  CROSS JOIN LATERAL (
    SELECT coalesce(d.employer_id, d.training_provider_id, d.apprentice_id) AS "subjectId", false AS "isEmployment", d.kind AS ground,
      d.holds_from::text AS "from", d.holds_until::text AS "until"
      FROM conflict_declaration d WHERE d.organisation_id = t.organisation_id AND d.assessor_id = $1
    UNION ALL SELECT coalesce(m.employer_id, m.training_provider_id), true, 'employment', m.first_day::text, m.last_day::text
      FROM assessor_employment m WHERE m.organisation_id = t.organisation_id AND m.assessor_id = $1
    UNION ALL SELECT ap.id, false, 'prior-assessment', NULL, NULL FROM (${assessorsOf('t.organisation_id', 't.on_appeal_of')}) q
      WHERE t.on_appeal_of IS NOT NULL AND q.assessor_id = $1) i
  WHERE t.id = $2`;
