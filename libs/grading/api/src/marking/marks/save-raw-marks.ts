import { firstRow } from '@assay/database';
import type { RawMarksResponse, SaveRawMarksRequest } from '@assay/grading/contracts';
import { fitsMarking, type RawMarking, type RawMarks } from '@assay/grading/domain';
import { type Actor, Clock, Commands, conflict, invalid, recordEvent, stale } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { plannedMethodOf } from '../../planned-method-of';
import { markingPlace } from '../record/marking-place';
import { latestRawMarks } from './latest-raw-marks';

/** Writes the next revision of the raw marks. A save over an older revision is refused with what the server has. */
@Injectable()
export class SaveRawMarks {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, attemptId: string, request: SaveRawMarksRequest): Promise<RawMarksResponse | null> {
    return this.commands.run(actor, async (manager) => {
      const { assessorId, plan, method } = await markingPlace(manager, actor, attemptId, request.apprenticeId, this.clock.now());
      const { value: marking } = plannedMethodOf(plan, method).marking;
      if (marking.by !== 'raw-mark') throw conflict('graded-by-criteria');
      const marks = marksOf(marking, request);
      const savedAt = this.clock.now();
      const values = [actor.organisationId, attemptId, assessorId, request.revision, JSON.stringify(marks), actor.accountId, savedAt];
      const saved = await firstRow<{ revision: number }>(manager, insertSql, values);
      if (!saved) throw stale(await latestRawMarks(manager, attemptId, assessorId, marking));
      await recordEvent(manager, actor, savedAt, {
        kind: 'raw-marks.saved',
        subjectId: attemptId,
        facts: { revision: saved.revision, ...marks },
      });
      return latestRawMarks(manager, attemptId, assessorId, marking);
    });
  }
}

function marksOf(marking: RawMarking, { mustPass, others }: SaveRawMarksRequest): RawMarks {
  const marks = { mustPass: mustPass.map(({ right }) => right), others };
  const named = mustPass.map(({ name }) => name).join('\n') === marking.mustPass.map(({ name }) => name).join('\n');
  if (!named || !fitsMarking(marking, marks))
    throw invalid([{ field: named ? 'others' : 'mustPass', code: 'not-possible', detail: 'The method has other parts, or fewer items.' }]);
  return marks;
}

const insertSql = `
  INSERT INTO raw_mark (organisation_id, attempt_id, assessor_id, revision, marks, saved_by, saved_at)
  SELECT $1::uuid, $2::uuid, $3::uuid, $4::int + 1, $5::jsonb, $6::uuid, $7::timestamptz
  WHERE $4::int = coalesce((SELECT max(revision) FROM raw_mark WHERE attempt_id = $2 AND assessor_id = $3), 0)
  ON CONFLICT DO NOTHING RETURNING revision`;
