import type { MarkingResponse, SavedJudgementResponse } from '@assay/grading/contracts';
import { gradingApi } from '../grading-client';
import type { KeptChanges } from '../keeping/kept-changes';
import { SlotDraft } from '../keeping/slot-draft';
import { contentOf, isSameContent, type JudgementContent, nothingEntered } from './judgement-content';
import { judgementSlot } from './known-to-marking';

type Place = Pick<MarkingResponse, 'attemptId' | 'apprenticeId' | 'apprenticeName'>;

/** The judgement of one criterion as it is entered. A level becomes a change at once, text when the typing pauses. */
export class JudgementDraft extends SlotDraft<JudgementContent, SavedJudgementResponse> {
  constructor(
    private readonly place: Place,
    private readonly criterion: { readonly id: string; readonly title: string },
    judgement: SavedJudgementResponse | null,
    kept: KeptChanges,
  ) {
    const form = { nothing: nothingEntered, of: contentOf, isSame: isSameContent };
    super(kept, judgementSlot(place.attemptId, criterion.id), judgement, form);
  }

  protected override isChoice(before: JudgementContent, { grade }: JudgementContent): boolean {
    return before.grade !== grade;
  }

  protected override changeOf(content: JudgementContent) {
    const { attemptId, apprenticeId, apprenticeName } = this.place;
    const { id: criterionId, title: criterionTitle } = this.criterion;
    const about = { kind: 'judgement', attemptId, criterionId, apprenticeName, criterionTitle };
    const path = gradingApi.judgement(attemptId, criterionId);
    return { ...about, method: 'PUT' as const, path, body: { apprenticeId, criterionId, ...contentOf(content) } };
  }
}
