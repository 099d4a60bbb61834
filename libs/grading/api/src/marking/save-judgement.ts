import { firstRow } from '@assay/database';
import type { SavedJudgementResponse, SaveJudgementRequest } from '@assay/grading/contracts';
import { type AttemptStatus, isBeingMarked, markingStage } from '@assay/grading/domain';
import { type Actor, Clock, Commands, conflict, invalid, notFound, ProblemException, recordEvent, stale } from '@assay/platform/api';
import type { AssessmentMethod, GeneratedCriterion, RubricGrade } from '@assay/standards/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { methodScale } from '../plan-columns';
import { assessorOf } from './assessors/assessor-of';
import { judgementColumns } from './latest-judgements';
import { refuseInterestedSecond } from './refuse-where-interested';
import { isAssessedBy } from './rubric-criteria';

interface Place {
  readonly status: AttemptStatus;
  readonly assessorId: string;
  readonly leads: boolean;
  readonly apprenticeId: string;
  readonly method: AssessmentMethod;
  readonly scale: readonly RubricGrade[];
  readonly methods: GeneratedCriterion['methods'];
  readonly levels: GeneratedCriterion['levels'];
}

/** Writes the next revision of a judgement. A save over an older revision is refused with what the server has. */
@Injectable()
export class SaveJudgement {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, attemptId: string, criterionId: string, request: SaveJudgementRequest): Promise<SavedJudgementResponse> {
    return this.commands.run(actor, async (manager) => {
      const place = await firstRow<Place>(manager, placeSql, [attemptId, actor.accountId, criterionId]);
      if (!place || !isAssessedBy(place, place.method)) throw notFound();
      checkPlace(place, criterionId, request);
      checkRequest(place, request);
      const savedAt = this.clock.now();
      await refuseInterestedSecond(manager, { ...place, attemptId }, savedAt);
      const values = [actor.organisationId, attemptId, place.assessorId, criterionId, request.revision];
      const content = [request.grade, request.evidence, request.remark, actor.accountId, savedAt];
      const saved = await firstRow<SavedJudgementResponse>(manager, insertSql, [...values, ...content]);
      if (!saved) throw stale(await currentOf(manager, attemptId, place.assessorId, criterionId));
      const facts = { criterionId, revision: saved.revision, grade: saved.grade };
      await recordEvent(manager, actor, savedAt, { kind: 'judgement.saved', subjectId: attemptId, facts });
      return saved;
    });
  }
}

/** A save names whom and what it is for, so that no mix-up on the way puts it under somebody else. */
function checkPlace({ apprenticeId }: Place, criterionId: string, request: SaveJudgementRequest): void {
  if (request.apprenticeId !== apprenticeId || request.criterionId !== criterionId)
    throw new ProblemException(422, 'wrong-place', 'The address is that of another apprentice or criterion.');
}

function checkRequest(place: Place, request: SaveJudgementRequest): void {
  const { status, levels, scale } = place;
  const stage = markingStage(status, '', '');
  if (!isBeingMarked(stage)) throw conflict('not-being-marked', { stage });
  const { grade } = request;
  const known = grade === null || (scale.includes(grade) && levels.some((level) => level.grade === grade));
  if (!known) throw invalid([{ field: 'grade', code: 'no-such-level', detail: 'The criterion has no such level.' }]);
}

function currentOf(
  manager: EntityManager,
  attemptId: string,
  assessorId: string,
  criterionId: string,
): Promise<SavedJudgementResponse | null> {
  return firstRow(
    manager,
    `SELECT ${judgementColumns} FROM judgement
     WHERE attempt_id = $1 AND assessor_id = $2 AND criterion_id = $3 ORDER BY revision DESC LIMIT 1`,
    [attemptId, assessorId, criterionId],
  );
}

/** The share lock keeps a submission from freezing the mark while this save is under way. */
const placeSql = `
  SELECT k.status, a.id AS "assessorId", a.id = k.assessor_id AS leads, e.apprentice_id AS "apprenticeId", t.method, ${methodScale} AS scale,
    c.content -> 'methods' AS methods, c.content -> 'levels' AS levels
  FROM marking k
  ${assessorOf('k.attempt_id', 'k.assessor_id', '$2')}
  JOIN attempt t ON t.id = k.attempt_id
  JOIN enrolment e ON e.id = t.enrolment_id
  JOIN assessment_plan pl ON pl.id = e.assessment_plan_id
  JOIN rubric_criterion c ON c.rubric_id = k.rubric_id AND c.id = $3
  WHERE k.attempt_id = $1 FOR SHARE OF k`;

/** Nothing is written unless `$5` is the newest revision; of two at once the key lets one through. */
const insertSql = `
  INSERT INTO judgement (organisation_id, attempt_id, assessor_id, criterion_id, revision, grade, evidence, remark, saved_by, saved_at)
  SELECT $1::uuid, $2::uuid, $3::uuid, $4::uuid, $5::int + 1, $6::varchar, $7::text, $8::text, $9::uuid, $10::timestamptz
  WHERE $5::int = coalesce((SELECT max(revision) FROM judgement WHERE attempt_id = $2 AND assessor_id = $3 AND criterion_id = $4), 0)
  ON CONFLICT DO NOTHING RETURNING ${judgementColumns}`;
