import { randomUUID } from 'node:crypto';
import { ReleaseEntity, ReleaseItemEntity, rowsOf } from '@assay/database';
import { releaseHoldsCurrentResults, ReleaseStatus } from '@assay/grading/domain';
import { type Actor, recordEvent } from '@assay/platform/api';
import type { EntityManager } from 'typeorm';
import { resultsToRelease } from './results-to-release';

interface Scheduled {
  readonly id: string;
  /** The enrolment's results in it. */
  readonly own: readonly string[];
  /** What else is in it. */
  readonly others: readonly string[];
}

/**
 * Stops what is approved for later and holds a result of the enrolment that could not be released now: a case is open, or
 * special consideration waits. What else was in the same release goes out when it
 * was to go out, in a release of its own that the same two people stand for. The caller holds the lock of releases.
 */
export async function stopScheduled(manager: EntityManager, actor: Actor, enrolmentId: string, at: Date): Promise<void> {
  for (const { id, own, others } of await rowsOf<Scheduled>(manager, scheduledSql, [enrolmentId])) {
    const standing = await resultsToRelease(manager, own, id);
    if (releaseHoldsCurrentResults(standing).length === 0) continue;
    const { organisationId, accountId: decidedBy } = actor;
    const stopped = await manager.findOneByOrFail(ReleaseEntity, { organisationId, id });
    await manager.update(
      ReleaseEntity,
      { organisationId, id },
      { status: ReleaseStatus.Withdrawn, effectiveAt: null, decidedBy, decidedAt: at },
    );
    const goesOnAs = others.length > 0 ? randomUUID() : null;
    if (goesOnAs !== null) {
      await manager.insert(ReleaseEntity, { ...stopped, id: goesOnAs });
      await manager.insert(
        ReleaseItemEntity,
        others.map((resultId) => ({ organisationId, releaseId: goesOnAs, resultId })),
      );
    }
    await recordEvent(manager, actor, at, { kind: 'release.stopped', subjectId: id, facts: { enrolmentId, goesOnAs } });
  }
}

const inRelease = (which: string): string =>
  `ARRAY(SELECT i.result_id FROM release_item i JOIN result r ON r.id = i.result_id WHERE i.release_id = l.id AND ${which})`;

/** By the clock as it runs, not as the transaction began: what took effect meanwhile is out. */
const scheduledSql = `
  SELECT l.id, ${inRelease('r.enrolment_id = $1')} AS own, ${inRelease('r.enrolment_id <> $1')} AS others
  FROM release l WHERE l.status = 'approved' AND l.effective_at > clock_timestamp()
    AND EXISTS (SELECT FROM release_item i JOIN result r ON r.id = i.result_id WHERE i.release_id = l.id AND r.enrolment_id = $1) ORDER BY l.id`;
