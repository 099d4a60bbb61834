import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ConflictDeclarationEntity, firstRow } from '@assay/database';
import { Clock, Commands, recordEvent, type Actor } from '@assay/platform/api';
import type { InterestRequest } from '@assay/scheduling/contracts';
import { InterestSubject } from '@assay/scheduling/domain';
import { DeclineOffer } from './decline-offer';
import { lockOffer } from './lock-offer';

/** The assessor has an interest: it is kept, counts for every later booking, and this offer goes to somebody else. */
@Injectable()
export class DeclareInterest {
  constructor(
    private readonly commands: Commands,
    private readonly declineOffer: DeclineOffer,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, offerId: string, { subject, kind, reason, until }: InterestRequest): Promise<void> {
    return this.commands.run(actor, async (manager) => {
      const now = this.clock.now();
      const { offer, booking } = await lockOffer(manager, actor, offerId, now);
      const { assessorId } = offer;
      const inWhom = columnsOf[subject](await subjectsOf(manager, booking.attemptId));
      const row = { organisationId: actor.organisationId, assessorId, kind, reason, holdsUntil: until ?? null, declaredAt: now, ...inWhom };
      await manager.insert(ConflictDeclarationEntity, row);
      await recordEvent(manager, actor, now, {
        kind: 'interest.declared',
        subjectId: assessorId,
        facts: { kind, until: until ?? null, ...inWhom },
      });
      await this.declineOffer.within(manager, actor, offerId, 'Declared an interest');
    });
  }
}

interface Subjects {
  readonly apprenticeId: string;
  readonly employerId: string;
  readonly trainingProviderId: string;
}

const columnsOf = {
  [InterestSubject.Apprentice]: ({ apprenticeId }: Subjects) => ({ apprenticeId }),
  [InterestSubject.Employer]: ({ employerId }: Subjects) => ({ employerId }),
  [InterestSubject.TrainingProvider]: ({ trainingProviderId }: Subjects) => ({ trainingProviderId }),
} as const;

async function subjectsOf(manager: EntityManager, attemptId: string): Promise<Subjects> {
  const row = await firstRow<Subjects>(manager, subjects, [attemptId]);
  if (!row) throw new Error(`Attempt ${attemptId} belongs to nobody.`);
  return row;
}

const subjects = `SELECT a.id AS "apprenticeId", a.employer_id AS "employerId", a.training_provider_id AS "trainingProviderId"
  FROM attempt t JOIN enrolment e ON e.organisation_id = t.organisation_id AND e.id = t.enrolment_id
  JOIN apprentice a ON a.organisation_id = e.organisation_id AND a.id = e.apprentice_id WHERE t.id = $1`;
