import { firstRow, type ConsiderationEntity } from '@assay/database';
import { composeGradingMessage, englishMessages } from '@assay/grading/domain';
import { Outbox, type Told, type WaitingMessage } from '@assay/platform/api';
import { MessageKind, MessageSubject, NotSentReason } from '@assay/platform/util';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { messageToAccount } from './message-to-account';

interface ConsiderationFacts {
  readonly attemptId: string;
  readonly standardReference: string;
  readonly standardTitle: string;
}

/** Tells those who asked for special consideration that there is an answer. */
@Injectable()
export class TellOfConsiderations implements OnModuleInit {
  constructor(private readonly outbox: Outbox) {}

  onModuleInit(): void {
    this.outbox.tellOf(MessageSubject.Consideration, (manager, message) => tell(manager, message));
  }

  /** In the transaction of the decision. */
  decided(manager: EntityManager, { organisationId, id: subjectId, requestedBy: accountId }: ConsiderationEntity, at: Date): Promise<void> {
    const about = { subject: MessageSubject.Consideration, subjectId, kind: MessageKind.ConsiderationDecided };
    return messageToAccount(this.outbox, manager, { organisationId, accountId, ...about, at });
  }
}

async function tell(manager: EntityManager, { kind, subjectId }: WaitingMessage<'consideration'>): Promise<Told> {
  const facts = await firstRow<ConsiderationFacts>(manager, factsSql, [subjectId]);
  if (!facts) return { notSentBecause: NotSentReason.OutOfDate };
  const said = { ...facts, decideBy: null, path: `/assessments/${facts.attemptId}/consideration` };
  return { content: composeGradingMessage(kind, said, englishMessages), invitation: null };
}

const factsSql = `
  SELECT c.attempt_id AS "attemptId", p.standard_reference AS "standardReference", p.document->>'title' AS "standardTitle"
  FROM consideration c
  JOIN attempt t ON t.organisation_id = c.organisation_id AND t.id = c.attempt_id
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN assessment_plan p ON p.organisation_id = e.organisation_id AND p.id = e.assessment_plan_id
  WHERE c.id = $1`;
