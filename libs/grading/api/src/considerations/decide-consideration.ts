import { ConsiderationEntity, firstRow } from '@assay/database';
import type { DecideConsiderationRequest } from '@assay/grading/contracts';
import { ConsiderationEffect, considerationWithinPlan, ConsiderationStatus, deciderHasNoInterest } from '@assay/grading/domain';
import { type Actor, Clock, Commands, conflict, notFound, recordEvent } from '@assay/platform/api';
import type { LocalDate } from '@assay/platform/util';
import type { AssessmentPlan } from '@assay/standards/domain';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';

interface AttemptFacts {
  readonly plan: AssessmentPlan;
  readonly windowStartsOn: LocalDate;
  readonly windowEndsOn: LocalDate;
  readonly marked: boolean;
  readonly moderated: boolean;
}

/** Agrees to special consideration with an effect that the plan allows, or refuses it. No mark changes either way. */
@Injectable()
export class DecideConsideration {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, id: string, request: DecideConsiderationRequest): Promise<{ id: string; status: ConsiderationStatus }> {
    return this.commands.run(actor, async (manager) => {
      const { organisationId, accountId: decidedBy } = actor;
      const found = await manager.findOne(ConsiderationEntity, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
      if (!found) throw notFound();
      if (found.status !== ConsiderationStatus.Requested) throw conflict('consideration-decided', { decision: found.status });
      const { effect = null, words } = request;
      const latestOn = effect === ConsiderationEffect.LongerWindow ? (request.latestOn ?? null) : null;
      await refuseUnfit(manager, actor, found, effect, latestOn);
      const decidedAt = this.clock.now();
      const status = effect === null ? ConsiderationStatus.Refused : ConsiderationStatus.Agreed;
      await manager.update(ConsiderationEntity, { organisationId, id }, { status, effect, latestOn, words, decidedBy, decidedAt });
      await recordEvent(manager, actor, decidedAt, { kind: 'consideration.decided', subjectId: id, facts: { attemptId: found.attemptId, effect, latestOn } });
      return { id, status };
    });
  }
}

async function refuseUnfit(manager: EntityManager, { accountId }: Actor, { attemptId, requestedBy }: ConsiderationEntity, effect: ConsiderationEffect | null, latestOn: string | null) {
  const facts = await firstRow<AttemptFacts>(manager, factsSql, [attemptId, accountId]);
  if (!facts) throw notFound();
  if (requestedBy === accountId) throw conflict('own-submission');
  const interests = [...(facts.marked ? (['marked'] as const) : []), ...(facts.moderated ? (['moderated'] as const) : [])];
  refuseUnlessAccepted('consideration-refused', [
    ...deciderHasNoInterest(interests),
    ...(effect === null ? [] : considerationWithinPlan({ ...facts, effect, latestOn: latestOn as LocalDate | null })),
  ]);
}

const factsSql = `
  SELECT pl.document AS plan, e.window_starts_on::text AS "windowStartsOn", e.window_ends_on::text AS "windowEndsOn",
    EXISTS (SELECT FROM mark_version v JOIN assessor s ON s.id = v.assessor_id WHERE v.attempt_id = t.id AND $2 IN (v.submitted_by, s.account_id)) AS marked,
    EXISTS (SELECT FROM mark_version v JOIN moderation o ON o.mark_version_id = v.id WHERE v.attempt_id = t.id AND o.moderated_by = $2) AS moderated
  FROM attempt t JOIN enrolment e ON e.id = t.enrolment_id JOIN assessment_plan pl ON pl.id = e.assessment_plan_id
  WHERE t.id = $1 AND e.window_ends_on IS NOT NULL`;
