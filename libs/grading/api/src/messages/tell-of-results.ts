import { firstRow, inEffect, rowsOf } from '@assay/database';
import { composeGradingMessage, englishMessages } from '@assay/grading/domain';
import { Clock, Outbox, type Told, type WaitingMessage } from '@assay/platform/api';
import { MessageSubject, NotSentReason } from '@assay/platform/util';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';

interface ResultFacts {
  readonly standardReference: string;
  readonly standardTitle: string;
  /** It is out, and no newer one is. */
  readonly stands: boolean;
}

/**
 * Tells apprentices that a result is there to see. Before its release takes effect, by the database's clock, there is no
 * message, not even one that waits: who looks into the outbox learns of no release before its time.
 */
@Injectable()
export class TellOfResults implements OnModuleInit {
  constructor(
    private readonly outbox: Outbox,
    private readonly clock: Clock,
  ) {}

  onModuleInit(): void {
    this.outbox.tellOf(MessageSubject.Result, (manager, message) => tell(manager, message));
    this.outbox.collectWith(async (manager) => (await rowsOf(manager, collectSql, [this.clock.now()])).length);
  }

  /** Has the messages written as soon as the release takes effect; for the transaction that approves it. */
  whenOut(manager: EntityManager, organisationId: string, effectiveAt: string): Promise<void> {
    return this.outbox.collectAfter(manager, organisationId, new Date(effectiveAt));
  }
}

async function tell(manager: EntityManager, { kind, subjectId }: WaitingMessage<'result'>): Promise<Told> {
  const facts = await firstRow<ResultFacts>(manager, factsSql, [subjectId]);
  if (!facts?.stands) return { notSentBecause: NotSentReason.OutOfDate };
  return { content: composeGradingMessage(kind, { ...facts, decideBy: null, path: '/outcome' }, englishMessages), invitation: null };
}

const isOut = (result: string, organisation: string): string => `EXISTS (SELECT FROM release_item oi
    JOIN release ol ON ol.organisation_id = oi.organisation_id AND ol.id = oi.release_id AND ${inEffect('ol')}
    WHERE oi.organisation_id = ${organisation} AND oi.result_id = ${result})`;

/** SQL: what is out and was not told yet; after a month it is no news any more. $1 now, by the business's clock. */
const collectSql = `
  INSERT INTO message (organisation_id, subject, subject_id, version, kind, part, recipient_id, account_id, due_at, created_at)
  SELECT r.organisation_id, 'result', r.id, 1,
    CASE WHEN EXISTS (SELECT FROM correction c WHERE c.organisation_id = r.organisation_id AND c.new_result_id = r.id
      AND ${isOut('c.result_id', 'c.organisation_id')}) THEN 'result-corrected' ELSE 'result-released' END,
    'apprentice', ap.id, ap.account_id, $1, $1
  FROM release l
  JOIN release_item i ON i.organisation_id = l.organisation_id AND i.release_id = l.id
  JOIN result r ON r.organisation_id = i.organisation_id AND r.id = i.result_id
  JOIN enrolment e ON e.organisation_id = r.organisation_id AND e.id = r.enrolment_id
  JOIN apprentice ap ON ap.organisation_id = e.organisation_id AND ap.id = e.apprentice_id
  WHERE ${inEffect('l')} AND l.effective_at > now() - interval '30 days'
    AND NOT EXISTS (SELECT FROM message m WHERE m.organisation_id = r.organisation_id AND m.subject_id = r.id)
  ON CONFLICT DO NOTHING RETURNING id`;

const factsSql = `
  SELECT p.standard_reference AS "standardReference", p.document->>'title' AS "standardTitle",
    ${isOut('r.id', 'r.organisation_id')} AND NOT EXISTS (SELECT FROM result n WHERE n.organisation_id = r.organisation_id
      AND n.enrolment_id = r.enrolment_id AND n.number > r.number AND ${isOut('n.id', 'n.organisation_id')}) AS stands
  FROM result r
  JOIN assessment_plan p ON p.organisation_id = r.organisation_id AND p.id = r.assessment_plan_id
  WHERE r.id = $1`;
