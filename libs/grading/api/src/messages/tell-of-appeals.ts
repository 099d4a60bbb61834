import { firstRow, type AppealEntity } from '@assay/database';
import { AppealStatus, composeGradingMessage, englishMessages, openAppealStatuses } from '@assay/grading/domain';
import { Outbox, type Told, type WaitingMessage } from '@assay/platform/api';
import { type KindOfSubject, MessageKind, MessagePart, MessageSubject, NotSentReason } from '@assay/platform/util';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { messageToAccount } from './message-to-account';

interface AppealFacts {
  readonly status: AppealStatus;
  readonly decideBy: string;
  readonly standardReference: string;
  readonly standardTitle: string;
}

/** What the appellant is told of each step. Whether an appeal was heard or not is nobody's to read in a mail: both are an answer. */
const kindOfStep: Readonly<Partial<Record<AppealStatus, KindOfSubject<'appeal'>>>> = {
  [AppealStatus.Acknowledged]: MessageKind.AppealAcknowledged,
  [AppealStatus.Decided]: MessageKind.AppealDecided,
  [AppealStatus.Rejected]: MessageKind.AppealDecided,
  [AppealStatus.Withdrawn]: MessageKind.AppealWithdrawn,
};

/** Tells appellants that their appeal was taken up, answered or withdrawn. */
@Injectable()
export class TellOfAppeals implements OnModuleInit {
  constructor(private readonly outbox: Outbox) {}

  onModuleInit(): void {
    this.outbox.tellOf(MessageSubject.Appeal, (manager, message) => tell(manager, message));
  }

  /** In the transaction of the step. */
  async moved(manager: EntityManager, { organisationId, id, lodgedBy }: AppealEntity, to: AppealStatus, at: Date): Promise<void> {
    const kind = kindOfStep[to];
    if (!kind) return;
    await messageToAccount(this.outbox, manager, {
      organisationId,
      accountId: lodgedBy,
      subject: MessageSubject.Appeal,
      subjectId: id,
      kind,
      at,
    });
  }
}

async function tell(manager: EntityManager, { kind, subjectId, part }: WaitingMessage<'appeal'>): Promise<Told> {
  const facts = await firstRow<AppealFacts>(manager, factsSql, [subjectId]);
  const isOpen = facts !== null && openAppealStatuses.includes(facts.status);
  const speaksOfOpen = kind === MessageKind.AppealAcknowledged;
  if (facts === null || speaksOfOpen !== isOpen) return { notSentBecause: NotSentReason.OutOfDate };
  const path = part === MessagePart.Apprentice ? '/outcome' : '/outcomes';
  const said = { ...facts, decideBy: speaksOfOpen ? facts.decideBy : null, path };
  return { content: composeGradingMessage(kind, said, englishMessages), invitation: null };
}

const factsSql = `
  SELECT a.status, a.decide_by::text AS "decideBy", p.standard_reference AS "standardReference", p.document->>'title' AS "standardTitle"
  FROM appeal a
  JOIN enrolment e ON e.organisation_id = a.organisation_id AND e.id = a.enrolment_id
  JOIN assessment_plan p ON p.organisation_id = e.organisation_id AND p.id = e.assessment_plan_id
  WHERE a.id = $1`;
