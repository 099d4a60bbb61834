import { Injectable, type OnModuleInit } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow } from '@assay/database';
import { Outbox, type Told, type WaitingMessage } from '@assay/platform/api';
import { MessageSubject, NotSentReason } from '@assay/platform/util';
import { composeNextStep, english } from '@assay/scheduling/domain';
import { holdingTime } from '../sql/fragments';

interface NextStep {
  readonly standardReference: string;
  /** Whether the apprentice has taken it already, or has left. */
  readonly settled: boolean;
}

/** Tells an apprentice that there is a next step. What it is stands behind the sign-in, for it tells of a result. */
@Injectable()
export class TellOfNextStep implements OnModuleInit {
  constructor(private readonly outbox: Outbox) {}

  onModuleInit(): void {
    this.outbox.tellOf(MessageSubject.Attempt, (manager, message) => tell(manager, message));
  }
}

async function tell(manager: EntityManager, { subjectId }: WaitingMessage<'attempt'>): Promise<Told> {
  const step = await firstRow<NextStep>(manager, stepSql, [subjectId]);
  if (!step || step.settled) return { notSentBecause: NotSentReason.OutOfDate };
  const { standardReference } = step;
  return { content: composeNextStep({ standardReference, path: '/my-assessment' }, english), invitation: null };
}

const stepSql = `
  SELECT p.standard_reference AS "standardReference",
    e.status = 'withdrawn' OR EXISTS (SELECT FROM booking b WHERE b.organisation_id = t.organisation_id AND b.attempt_id = t.id
      AND b.status IN (${holdingTime})) AS settled
  FROM attempt t
  JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN assessment_plan p ON p.organisation_id = e.organisation_id AND p.id = e.assessment_plan_id
  WHERE t.id = $1`;
