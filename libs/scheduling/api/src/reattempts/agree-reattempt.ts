import { randomUUID } from 'node:crypto';
import { ReattemptAgreementEntity } from '@assay/database';
import { Clock, Commands, conflict, invalid, recordEvent, type Actor } from '@assay/platform/api';
import type { AgreeReattemptRequest, ReattemptsResponse } from '@assay/scheduling/contracts';
import { Injectable } from '@nestjs/common';
import { permittedReattempt } from './permitted-reattempt';
import { reattemptsOf } from './reattempt-queries';

/** Records that the employer agrees to a further attempt: by the employer, or by staff who were told. */
@Injectable()
export class AgreeReattempt {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, enrolmentId: string, { agreedBy, agreedOn, method, kind }: AgreeReattemptRequest): Promise<ReattemptsResponse> {
    return this.commands.run(actor, async (manager) => {
      const recordedAt = this.clock.now();
      const { resultId, facts } = await permittedReattempt(manager, actor, enrolmentId, { method, kind }, recordedAt);
      if (agreedOn > facts.today) throw invalid([{ field: 'agreedOn', code: 'in-the-future', detail: 'The day has not come yet.' }]);
      const { organisationId, accountId: recordedBy } = actor;
      if (await manager.findOneBy(ReattemptAgreementEntity, { organisationId, resultId, method, kind })) throw conflict('already-agreed');
      const id = randomUUID();
      await manager.insert(ReattemptAgreementEntity, {
        organisationId,
        id,
        enrolmentId,
        resultId,
        method,
        kind,
        agreedBy,
        agreedOn,
        recordedBy,
        recordedAt,
      });
      await recordEvent(manager, actor, recordedAt, {
        kind: 'reattempt.agreed',
        subjectId: enrolmentId,
        facts: { agreementId: id, resultId, method, attemptKind: kind },
      });
      return reattemptsOf(manager, actor, enrolmentId, recordedAt);
    });
  }
}
