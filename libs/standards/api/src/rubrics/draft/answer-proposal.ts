import { Injectable } from '@nestjs/common';
import { RubricCriterionEntity } from '@assay/database';
import { Clock, Commands, conflict, recordEvent, type Actor } from '@assay/platform/api';
import type { AnswerProposalRequest, RubricResponse } from '@assay/standards/contracts';
import { rubricResponse } from '../rubric-response';
import { changeDraft, lockedDraft } from './change-draft';
import { criterionToChange } from './criterion-to-change';

/** Takes what the generator proposes for a criterion, or keeps what stands; the proposal is what is compared with from then on. */
@Injectable()
export class AnswerProposal {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  run(
    actor: Actor,
    at: { rubricId: string; criterionId: string; version: number },
    { accept }: AnswerProposalRequest,
  ): Promise<RubricResponse> {
    const { rubricId, criterionId } = at;
    const { organisationId, accountId } = actor;
    const kind = accept ? 'accept' : 'decline';
    return this.commands.run(actor, async (manager) => {
      await lockedDraft(manager, rubricId);
      const { criterion } = await criterionToChange(manager, actor, at);
      const { proposal, content } = criterion;
      if (!proposal) throw conflict('no-proposal');
      const now = this.clock.now();
      const by = { editedBy: accountId, editedAt: now };
      await changeDraft(manager, actor, { rubricId, kind, at: now }, async () => {
        await manager.update(
          RubricCriterionEntity,
          { organisationId, id: criterionId },
          {
            generated: proposal,
            content: accept ? proposal : content,
            proposal: null,
            ...by,
            version: () => 'version + 1',
          },
        );
      });
      const facts = { criterionId };
      await recordEvent(manager, actor, now, {
        kind: `rubric.proposal-${kind === 'accept' ? 'accepted' : 'declined'}`,
        subjectId: rubricId,
        facts,
      });
      return rubricResponse(manager, actor, rubricId);
    });
  }
}
