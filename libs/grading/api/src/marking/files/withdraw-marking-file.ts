import { firstRow } from '@assay/database';
import { type Actor, Clock, Commands, notFound, recordEvent } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { markingPlace } from '../record/marking-place';

/** Takes away a file that does not belong to the marking. Only who added it does; doing it again changes nothing. */
@Injectable()
export class WithdrawMarkingFile {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, attemptId: string, markingFileId: string, apprenticeId: string): Promise<void> {
    return this.commands.run(actor, async (manager) => {
      const { assessorId } = await markingPlace(manager, actor, attemptId, apprenticeId, this.clock.now());
      const own = 'SELECT id FROM marking_file WHERE id = $1 AND attempt_id = $2 AND assessor_id = $3';
      if (!(await firstRow(manager, own, [markingFileId, attemptId, assessorId]))) throw notFound();
      const withdrawnAt = this.clock.now();
      const withdrawn = await firstRow(manager, withdrawSql, [actor.organisationId, markingFileId, actor.accountId, withdrawnAt]);
      if (!withdrawn) return;
      await recordEvent(manager, actor, withdrawnAt, { kind: 'marking-file.withdrawn', subjectId: attemptId, facts: { markingFileId } });
    });
  }
}

const withdrawSql = `INSERT INTO withdrawn_marking_file (organisation_id, marking_file_id, withdrawn_by, withdrawn_at)
  VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING RETURNING marking_file_id`;
