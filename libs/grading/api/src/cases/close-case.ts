import { MalpracticeCaseEntity, organisationToday } from '@assay/database';
import type { CaseResponse, CloseCaseRequest } from '@assay/grading/contracts';
import { CaseOutcome, CaseStatus, deciderHasNoInterest, voidingHasTwoPeople } from '@assay/grading/domain';
import { type Actor, Clock, Commands, conflict, notFound, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { interestsIn } from '../interests/interests-in';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';
import { lockReleases } from '../releases/release-lock';
import { oneCase } from './case-queries';
import { voidAttempt } from './void-attempt';

/** Closes a case with its outcome. An attempt that is void counts for nothing from then on. */
@Injectable()
export class CloseCase {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, caseId: string, { outcome, conclusion }: CloseCaseRequest): Promise<CaseResponse> {
    return this.commands.run(actor, async (manager) => {
      await lockReleases(manager, actor);
      const { organisationId, accountId: closedBy } = actor;
      const where = { organisationId, id: caseId };
      const found = await manager.findOne(MalpracticeCaseEntity, { where, lock: { mode: 'pessimistic_write' } });
      if (!found) throw notFound();
      if (found.status !== CaseStatus.Open) throw conflict('case-already-closed', { outcome: found.outcome });
      const closedAt = this.clock.now();
      await refuseInterested(manager, actor, found, outcome, closedAt);
      if (outcome === CaseOutcome.AttemptVoid) await voidAttempt(manager, actor, found, closedAt);
      await manager.update(MalpracticeCaseEntity, where, { status: CaseStatus.Closed, outcome, conclusion, closedBy, closedAt });
      await recordEvent(manager, actor, closedAt, { kind: 'case.closed', subjectId: caseId, facts: { outcome } });
      return oneCase(manager, caseId);
    });
  }
}

/** Whoever made or moderated the marks, or is bound to the people, does not say how it ends; nobody makes void what they accused alone. */
async function refuseInterested(
  manager: EntityManager,
  { accountId }: Actor,
  found: MalpracticeCaseEntity,
  outcome: CaseOutcome,
  at: Date,
): Promise<void> {
  const interests = await interestsIn(manager, accountId, found, await organisationToday(manager, at));
  refuseUnlessAccepted('case-refused', [
    ...deciderHasNoInterest(interests),
    ...voidingHasTwoPeople({ openedBy: found.openedBy, closer: accountId, outcome }),
  ]);
}
