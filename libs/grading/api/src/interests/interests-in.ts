import { firstRow, rowsOf } from '@assay/database';
import { DeciderInterest } from '@assay/grading/domain';
import { type Interest, interestFromEmployment, interestsOn } from '@assay/scheduling/domain';
import type { LocalDate } from '@assay/platform/util';
import type { EntityManager } from 'typeorm';
import { markedBeside } from '../marking/assessors/assessor-of';

/** What somebody wants to decide about: one attempt of an enrolment, or all of them where none is named. */
export interface DecidedMatter {
  readonly enrolmentId: string;
  readonly attemptId?: string | null;
}

interface Tie extends Interest {
  readonly isEmployment: boolean;
  readonly subjects: readonly string[];
}

/** What binds the account to the marks of the matter, or on the local day to its people; nothing where it may decide. */
export async function interestsIn(
  manager: EntityManager,
  accountId: string,
  { enrolmentId, attemptId = null }: DecidedMatter,
  today: LocalDate,
): Promise<DeciderInterest[]> {
  const hands = await firstRow<{ marked: boolean; moderated: boolean }>(manager, handsSql, [enrolmentId, accountId, attemptId]);
  return [
    ...(hands?.marked ? [DeciderInterest.Marked] : []),
    ...(hands?.moderated ? [DeciderInterest.Moderated] : []),
    ...(await tiesOf(manager, accountId, enrolmentId, today)),
  ];
}

/** What the assessor behind the account, if there is one, declared about the people, and whom they work or worked for. */
async function tiesOf(manager: EntityManager, accountId: string, enrolmentId: string, today: LocalDate): Promise<DeciderInterest[]> {
  const ties = await rowsOf<Tie>(manager, tiesSql, [enrolmentId, accountId]);
  const isTied = (isEmployment: boolean) =>
    ties.some((tie) => {
      if (tie.isEmployment !== isEmployment) return false;
      const interest = isEmployment && tie.from ? interestFromEmployment(tie.subjectId, tie.from, tie.until) : tie;
      return interestsOn([interest], tie.subjects, today).length > 0;
    });
  return [...(isTied(false) ? [DeciderInterest.Declared] : []), ...(isTied(true) ? [DeciderInterest.Employed] : [])];
}

/** Marks and moderations of the account `$2` in the enrolment `$1`, or in its attempt `$3`; in whatever version of a mark. */
const handsSql = `
  WITH about AS (SELECT t.id FROM attempt t WHERE t.enrolment_id = $1 AND t.id = coalesce($3::uuid, t.id)),
    mark AS (SELECT v.id, v.submitted_by, s.account_id FROM about b JOIN mark_version v ON v.attempt_id = b.id JOIN assessor s ON s.id = v.assessor_id)
  SELECT EXISTS (SELECT FROM mark WHERE $2 IN (submitted_by, account_id)) OR EXISTS (SELECT FROM about b WHERE ${markedBeside('b.id', '$2')}) AS marked,
    EXISTS (SELECT FROM mark m JOIN moderation o ON o.mark_version_id = m.id WHERE o.moderated_by = $2)
      OR EXISTS (SELECT FROM mark m JOIN blind_mark x ON x.mark_version_id = m.id WHERE x.marked_by = $2) AS moderated`;

const tiesSql = `SELECT i.*, ARRAY[ap.id, ap.employer_id, ap.training_provider_id] AS subjects
  FROM enrolment e JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  JOIN assessor own ON own.organisation_id = e.organisation_id AND own.account_id = $2
  CROSS JOIN LATERAL (
    SELECT coalesce(d.employer_id, d.training_provider_id, d.apprentice_id) AS "subjectId", false AS "isEmployment", d.kind AS ground,
      d.holds_from::text AS "from", d.holds_until::text AS "until"
      FROM conflict_declaration d WHERE d.organisation_id = own.organisation_id AND d.assessor_id = own.id
    UNION ALL SELECT coalesce(m.employer_id, m.training_provider_id), true, 'employment', m.first_day::text, m.last_day::text
      FROM assessor_employment m WHERE m.organisation_id = own.organisation_id AND m.assessor_id = own.id) i
  WHERE e.id = $1`;
