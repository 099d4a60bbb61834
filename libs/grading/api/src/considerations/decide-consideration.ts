import { ConsiderationEntity, firstRow, organisationToday, quoted } from '@assay/database';
import type { DecideConsiderationRequest } from '@assay/grading/contracts';
import {
  ConsiderationEffect,
  ConsiderationStatus,
  considerationWithinPlan,
  deciderHasNoInterest,
  settledStatuses,
} from '@assay/grading/domain';
import { type Actor, Clock, Commands, conflict, notFound, recordEvent } from '@assay/platform/api';
import type { LocalDate } from '@assay/platform/util';
import type { AssessmentPlan } from '@assay/standards/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { openInPlace } from '../attempts/open-in-place';
import { interestsIn } from '../interests/interests-in';
import { TellOfConsiderations } from '../messages/tell-of-considerations';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';
import { settleResult } from '../results/settle-result';

interface AttemptFacts {
  readonly plan: AssessmentPlan;
  readonly windowStartsOn: LocalDate;
  readonly windowEndsOn: LocalDate;
  readonly enrolmentId: string;
  /** A result that holds the attempt is out, or on its way. */
  readonly released: boolean;
}

/** Agrees to special consideration with an effect that the plan allows, or refuses it. No mark changes either way; an attempt left out of account before its result is out has another in its place. */
@Injectable()
export class DecideConsideration {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly tellOfConsiderations: TellOfConsiderations,
  ) {}

  run(actor: Actor, id: string, request: DecideConsiderationRequest): Promise<{ id: string; status: ConsiderationStatus }> {
    return this.commands.run(actor, async (manager) => {
      const { organisationId, accountId: decidedBy } = actor;
      const found = await manager.findOne(ConsiderationEntity, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw notFound();
      if (found.status !== ConsiderationStatus.Requested) throw conflict('consideration-decided', { decision: found.status });
      const { effect = null, words } = request;
      const latestOn = effect === ConsiderationEffect.LongerWindow ? (request.latestOn ?? null) : null;
      const decidedAt = this.clock.now();
      const { enrolmentId, released } = await refuseUnfit(manager, actor, found, { effect, latestOn }, decidedAt);
      const status = effect === null ? ConsiderationStatus.Refused : ConsiderationStatus.Agreed;
      await manager.update(ConsiderationEntity, { organisationId, id }, { status, effect, latestOn, words, decidedBy, decidedAt });
      await recordEvent(manager, actor, decidedAt, {
        kind: 'consideration.decided',
        subjectId: id,
        facts: { attemptId: found.attemptId, effect, latestOn },
      });
      await this.tellOfConsiderations.decided(manager, found, decidedAt);
      if (effect === ConsiderationEffect.AttemptNotCounted && !released) {
        await openInPlace(manager, actor, found.attemptId, decidedAt);
        if (await firstRow(manager, replacedSql, [found.attemptId])) await settleResult(manager, actor, decidedAt, enrolmentId);
      }
      return { id, status };
    });
  }
}

interface Wanted {
  readonly effect: ConsiderationEffect | null;
  readonly latestOn: string | null;
}

async function refuseUnfit(
  manager: EntityManager,
  { accountId }: Actor,
  { attemptId, requestedBy }: ConsiderationEntity,
  { effect, latestOn }: Wanted,
  at: Date,
): Promise<AttemptFacts> {
  const facts = await firstRow<AttemptFacts>(manager, factsSql, [attemptId]);
  if (!facts) throw notFound();
  if (requestedBy === accountId) throw conflict('own-submission');
  const { enrolmentId } = facts;
  const interests = await interestsIn(manager, accountId, { enrolmentId, attemptId }, await organisationToday(manager, at));
  refuseUnlessAccepted('consideration-refused', [
    ...deciderHasNoInterest(interests),
    ...(effect === null ? [] : considerationWithinPlan({ ...facts, effect, latestOn: latestOn as LocalDate | null })),
  ]);
  return facts;
}

const factsSql = `
  SELECT pl.document AS plan, e.id AS "enrolmentId", e.window_starts_on::text AS "windowStartsOn", e.window_ends_on::text AS "windowEndsOn",
    EXISTS (SELECT FROM mark_version v JOIN result_component c ON c.mark_version_id = v.id JOIN release_item i ON i.result_id = c.result_id
      JOIN release l ON l.id = i.release_id AND l.status = 'approved' WHERE v.attempt_id = t.id) AS released
  FROM attempt t JOIN enrolment e ON e.id = t.enrolment_id JOIN assessment_plan pl ON pl.id = e.assessment_plan_id
  WHERE t.id = $1 AND e.window_ends_on IS NOT NULL`;

/** The newest result rests on the attempt, while another at its method counts and has its grade. */
const replacedSql = `
  SELECT FROM attempt t JOIN mark_version v ON v.attempt_id = t.id JOIN result_component c ON c.mark_version_id = v.id JOIN result r ON r.id = c.result_id
  JOIN attempt u ON u.enrolment_id = t.enrolment_id AND u.method = t.method AND u.id <> t.id
  JOIN marking k ON k.attempt_id = u.id AND k.status IN (${quoted(settledStatuses)})
  WHERE t.id = $1 AND NOT EXISTS (SELECT FROM consideration x WHERE x.attempt_id = u.id AND x.effect = 'attempt-not-counted')
    AND NOT EXISTS (SELECT FROM result n WHERE n.enrolment_id = r.enrolment_id AND n.number > r.number)`;
