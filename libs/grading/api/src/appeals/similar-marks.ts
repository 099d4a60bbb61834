import { AppealReviewEntity, firstRow, organisationToday, quoted, rowsOf, Transactions } from '@assay/database';
import type { ReviewMarkRequest, SimilarMarkResponse, SimilarMarksResponse } from '@assay/grading/contracts';
import { AppealDecision, deciderHasNoInterest, sharedFaults } from '@assay/grading/domain';
import { type Actor, Clock, Commands, conflict, notFound, recordEvent } from '@assay/platform/api';
import { eventStatuses } from '@assay/scheduling/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { type DecidedMatter, interestsIn } from '../interests/interests-in';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';
import { lockAppeal } from './move-appeal';

interface Origin {
  readonly markVersionId: string;
  readonly attemptId: string;
  readonly assessorId: string;
  readonly rubricId: string;
  readonly heldOn: string;
}

type OtherRow = Omit<SimilarMarkResponse, 'because'> & Omit<Origin, 'attemptId'>;

/** After an appeal was upheld: the other marks that may share its fault, and what looking at them found. */
@Injectable()
export class SimilarMarks {
  constructor(
    private readonly transactions: Transactions,
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  of(actor: Actor, appealId: string): Promise<SimilarMarksResponse> {
    return this.transactions.run(actor, async (manager) => {
      const appeal = await firstRow<{ decision: string | null }>(manager, 'SELECT decision FROM appeal WHERE id = $1', [appealId]);
      if (!appeal) throw notFound();
      return { items: appeal.decision === AppealDecision.Upheld ? await similarTo(manager, appealId) : [] };
    });
  }

  /** Keeps what somebody found who looked; once for each mark. */
  review(actor: Actor, appealId: string, markVersionId: string, { finding, words }: ReviewMarkRequest): Promise<{ finding: string }> {
    return this.commands.run(actor, async (manager) => {
      const { decision } = await lockAppeal(manager, actor, appealId);
      if (decision !== AppealDecision.Upheld) throw conflict('appeal-not-upheld');
      const { organisationId, accountId: lookedBy } = actor;
      await refuseUnlessSimilar(manager, appealId, markVersionId);
      if (await manager.findOneBy(AppealReviewEntity, { organisationId, appealId, markVersionId })) throw conflict('mark-already-reviewed');
      const lookedAt = this.clock.now();
      await refuseInterested(manager, lookedBy, markVersionId, lookedAt);
      await manager.insert(AppealReviewEntity, { organisationId, appealId, markVersionId, finding, words, lookedBy, lookedAt });
      await recordEvent(manager, actor, lookedAt, {
        kind: 'appeal.other-reviewed',
        subjectId: appealId,
        facts: { markVersionId, finding },
      });
      return { finding };
    });
  }
}

async function refuseUnlessSimilar(manager: EntityManager, appealId: string, wanted: string): Promise<void> {
  if (!(await similarTo(manager, appealId)).some(({ markVersionId }) => markVersionId === wanted)) throw notFound();
}

/** Whoever made or moderated the other mark does not say that it stands, nor whoever is bound to its apprentice. */
async function refuseInterested(manager: EntityManager, accountId: string, markVersionId: string, at: Date): Promise<void> {
  const matter = await firstRow<DecidedMatter>(manager, matterSql, [markVersionId]);
  if (!matter) throw notFound();
  const interests = await interestsIn(manager, accountId, matter, await organisationToday(manager, at));
  refuseUnlessAccepted('appeal-refused', deciderHasNoInterest(interests));
}

const matterSql = `SELECT t.enrolment_id AS "enrolmentId", t.id AS "attemptId"
  FROM mark_version v JOIN attempt t ON t.organisation_id = v.organisation_id AND t.id = v.attempt_id WHERE v.id = $1`;

async function similarTo(manager: EntityManager, appealId: string): Promise<SimilarMarkResponse[]> {
  const faulty = await rowsOf<Origin>(manager, faultySql, [appealId]);
  const lists = await Promise.all(
    faulty.map(({ attemptId, assessorId, rubricId, heldOn }) =>
      rowsOf<OtherRow>(manager, othersSql, [appealId, attemptId, assessorId, rubricId, heldOn]),
    ),
  );
  const found = lists.flatMap((others, index) =>
    others.map(({ assessorId, rubricId, ...shown }) => ({
      ...shown,
      because: [...sharedFaults(faulty[index] ?? { assessorId, rubricId, heldOn: '' }, { assessorId, rubricId, heldOn: shown.heldOn })],
    })),
  );
  const once = new Map(found.toSorted((a, b) => a.because.length - b.because.length).map((mark) => [mark.markVersionId, mark]));
  return [...once.values()].reverse().slice(0, shownMost);
}

const shownMost = 200;

const heldOn = `coalesce((SELECT left(b.local_start, 10) FROM booking b WHERE b.attempt_id = t.id AND b.status IN (${quoted(eventStatuses)})),
  to_char(k.opened_at AT TIME ZONE o.zone, 'YYYY-MM-DD'))`;

const marks = `mark_version v JOIN attempt t ON t.id = v.attempt_id JOIN marking k ON k.attempt_id = t.id JOIN organisation o ON o.id = v.organisation_id`;

/** The marks that the appeal was about: of its method, or all of its result. */
const faultySql = `SELECT v.id AS "markVersionId", v.attempt_id AS "attemptId", v.assessor_id AS "assessorId", v.rubric_id AS "rubricId", ${heldOn} AS "heldOn"
  FROM ${marks}
  JOIN result_component c ON c.mark_version_id = v.id
  JOIN appeal a ON a.result_id = c.result_id AND (a.method IS NULL OR c.method = a.method) WHERE a.id = $1`;

/** The newest version of every other mark by the same assessor, or by the same rubric on the same day. */
const othersSql = `
  SELECT v.id AS "markVersionId", p.given_name || ' ' || p.family_name AS "apprenticeName", t.method, coalesce(m.grade, v.grade) AS grade,
    s.name AS "assessorName", v.assessor_id AS "assessorId", v.rubric_id AS "rubricId", x."heldOn", w.finding, w.words,
    (SELECT c.result_id FROM result_component c JOIN result r ON r.id = c.result_id WHERE c.mark_version_id = v.id ORDER BY r.number DESC LIMIT 1) AS "resultId"
  FROM ${marks}
  CROSS JOIN LATERAL (SELECT ${heldOn} AS "heldOn") x
  JOIN enrolment e ON e.id = t.enrolment_id JOIN apprentice p ON p.id = e.apprentice_id JOIN assessor s ON s.id = v.assessor_id
  LEFT JOIN moderation m ON m.mark_version_id = v.id
  LEFT JOIN appeal_review w ON w.mark_version_id = v.id AND w.appeal_id = $1
  WHERE v.attempt_id <> $2 AND (v.assessor_id = $3 OR (v.rubric_id = $4 AND x."heldOn" = $5))
    AND NOT EXISTS (SELECT FROM mark_version n WHERE n.attempt_id = v.attempt_id AND n.number > v.number)
  ORDER BY x."heldOn" = $5 DESC, v.assessor_id = $3 DESC, v.submitted_at DESC LIMIT ${shownMost}`;
