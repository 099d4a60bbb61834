import { takeTurns } from '@assay/database';
import { conflict, type Actor } from '@assay/platform/api';
import { reattemptObjections, type ReattemptFacts, type ReattemptWish } from '@assay/scheduling/domain';
import type { EntityManager } from 'typeorm';
import { loadReattemptFacts } from './load-reattempt-facts';

/** The facts of a further attempt that the plan allows; refuses with every objection. One at a time for each enrolment. */
export async function permittedReattempt(
  manager: EntityManager,
  actor: Actor,
  enrolmentId: string,
  wish: ReattemptWish,
  now: Date,
): Promise<{ readonly resultId: string; readonly facts: ReattemptFacts }> {
  await takeTurns(manager, actor.organisationId, [`reattempt/${enrolmentId}`]);
  const { resultId, facts } = await loadReattemptFacts(manager, actor, enrolmentId, now);
  if (resultId === null || facts === null) throw conflict('reattempt-refused', { objections: [{ rule: 'result-is-released', facts: {} }] });
  const objections = reattemptObjections(facts, wish);
  if (objections.length > 0) throw conflict('reattempt-refused', { objections });
  return { resultId, facts };
}
