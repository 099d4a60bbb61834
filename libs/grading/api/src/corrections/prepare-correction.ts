import { CorrectionEntity, firstRow } from '@assay/database';
import type { CorrectionStateResponse, PrepareCorrectionRequest } from '@assay/grading/contracts';
import { correctionChangesSomething, correctionFitsTheMark, CorrectionStatus } from '@assay/grading/domain';
import { type Actor, Clock, Commands, conflict, invalid, notFound, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { plannedMethodOf } from '../planned-method-of';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';
import { lockReleases } from '../releases/release-lock';
import { type MarkOfResult, markOfResult } from './mark-of-result';

/** Writes down what is wrong in a result and what shall stand instead; a second person approves it. */
@Injectable()
export class PrepareCorrection {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, resultId: string, request: PrepareCorrectionRequest): Promise<CorrectionStateResponse> {
    return this.commands.run(actor, async (manager) => {
      await lockReleases(manager, actor);
      const mark = await markOfResult(manager, resultId, request.markVersionId);
      if (!mark) throw notFound();
      if (!mark.newest) throw conflict('result-superseded');
      const { organisationId, accountId: preparedBy } = actor;
      if (await manager.findOneBy(CorrectionEntity, { organisationId, resultId, status: CorrectionStatus.Prepared }))
        throw conflict('correction-waits');
      refuseUnfit(mark, request);
      await refuseUnlessUpheld(manager, mark, request.appealId);
      const [id, preparedAt, status] = [randomUUID(), this.clock.now(), CorrectionStatus.Prepared];
      const { markVersionId, levels, grade, reason, appealId = null } = request;
      const wantedAt = request.wantedAt === undefined ? null : new Date(request.wantedAt);
      const said = { markVersionId, levels: levels.map((level) => ({ ...level })), grade, reason, appealId };
      await manager.insert(CorrectionEntity, { organisationId, id, resultId, ...said, status, preparedBy, preparedAt, wantedAt });
      const facts = { resultId, markVersionId, grade, criteria: levels.length, appealId };
      await recordEvent(manager, actor, preparedAt, { kind: 'correction.prepared', subjectId: id, facts });
      return { id, status, newResultId: null, effectiveAt: null };
    });
  }
}

function refuseUnfit(mark: MarkOfResult, { levels, grade }: PrepareCorrectionRequest): void {
  const { judgements } = mark;
  const { scale } = plannedMethodOf(mark.plan, mark.method);
  const criteria = judgements.map(({ criterionId }) => criterionId);
  refuseUnlessAccepted('correction-refused', [
    ...correctionFitsTheMark({ criteria, scale: scale.value, levels, grade }),
    ...correctionChangesSomething({ judgements, levels, stands: mark.grade, grade }),
  ]);
}

/** An appeal is named only where it was upheld, about this apprentice. */
async function refuseUnlessUpheld(manager: EntityManager, { enrolmentId }: MarkOfResult, appealId: string | undefined): Promise<void> {
  if (appealId === undefined) return;
  const upheld = `SELECT FROM appeal WHERE id = $1 AND enrolment_id = $2 AND decision = 'upheld'`;
  if (!(await firstRow(manager, upheld, [appealId, enrolmentId])))
    throw invalid([{ field: 'appealId', code: 'not-upheld', detail: 'No upheld appeal of this apprentice has this id.' }]);
}
