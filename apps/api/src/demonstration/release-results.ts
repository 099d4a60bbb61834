import { ApproveRelease, PrepareRelease } from '@assay/grading/api';
import { ResultEntity } from '@assay/database';
import { dayMs } from '@assay/platform/util';
import type { Cast } from './load-people';
import type { Stage } from './stage';
import type { Story } from './stories';

/** A story's enrolment and what becomes of its result. */
export interface ToldStory {
  readonly enrolmentId: string | null;
  readonly story: Story;
}

/** Three batches: one released, one that waits for its second person, one that takes effect tomorrow. */
export async function releaseResults(stage: Stage, cast: Cast, told: readonly ToldStory[]): Promise<void> {
  for (const kind of ['released', 'prepared', 'tomorrow'] as const) {
    const enrolments = told.flatMap(({ enrolmentId, story }) => (story.release === kind && enrolmentId ? [enrolmentId] : []));
    if (enrolments.length > 0) await release(stage, cast, enrolments, kind);
  }
}

async function release(stage: Stage, cast: Cast, enrolments: readonly string[], kind: 'released' | 'prepared' | 'tomorrow'): Promise<void> {
  const resultIds = await stage.transactions.run(cast.tenant, async (manager) => {
    const results = await manager.findBy(
      ResultEntity,
      enrolments.map((enrolmentId) => ({ organisationId: cast.organisationId, enrolmentId })),
    );
    return results.map(({ id }) => id);
  });
  const wanted = kind === 'tomorrow' ? { wantedAt: new Date(Date.now() + dayMs).toISOString() } : {};
  const prepared = await stage.at(-1, '15:10', () => stage.get(PrepareRelease).run(cast.administrator, { resultIds, ...wanted }));
  if (kind === 'prepared') return;
  await stage.at(-1, '16:45', () => stage.get(ApproveRelease).run(cast.secondAdministrator, prepared.id));
}
