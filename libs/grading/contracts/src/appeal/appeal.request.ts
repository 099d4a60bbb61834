import { AppealDecision, AppealGround, appealLimits } from '@assay/grading/domain';
import { ChoiceField, ChoicesField, IdsField, LocalDateField, TextField } from '@assay/platform/contracts';
import { AssessmentMethod } from '@assay/standards/domain';

/** `POST /api/results/:resultId/appeals`. */
export class LodgeAppealRequest {
  @ChoiceField(AssessmentMethod, { optional: true, description: 'The assessment it is about; the whole result if left out.' })
  method?: AssessmentMethod;

  @ChoicesField(AppealGround)
  grounds!: AppealGround[];

  @TextField({ ...appealLimits.statement })
  statement!: string;

  @IdsField({ max: appealLimits.files, optional: true, description: 'Finished uploads for `appeal-evidence`.' })
  fileIds?: string[];
}

/** `POST /api/appeals/:appealId/rejection`, and `…/withdrawal-on-request` where the appellant told staff. */
export class EndAppealRequest {
  @TextField({ ...appealLimits.words, description: 'What the appellant is told.' })
  words!: string;
}

/** `POST /api/appeals/:appealId/decision`. */
export class DecideAppealRequest {
  @ChoiceField(AppealDecision)
  decision!: AppealDecision;

  @TextField({ ...appealLimits.words, description: 'The reasons, as the appellant is told them.' })
  words!: string;

  @TextField({ ...appealLimits.outsideMember, description: 'Who from outside the organisation took part.' })
  outsideMember!: string;
}

/** `POST /api/appeals/:appealId/marks/:markVersionId/reassessment`: it is assessed once more, by somebody else. */
export class OpenReassessmentRequest {
  @LocalDateField({ description: 'The last day on which it may take place.' })
  latestOn!: string;
}

/** What looking at another mark found. */
export const MarkFinding = { Stands: 'stands', ToCorrect: 'to-correct' } as const;

/** `POST /api/appeals/:appealId/others/:markVersionId`. */
export class ReviewMarkRequest {
  @ChoiceField(MarkFinding)
  finding!: 'stands' | 'to-correct';

  @TextField({ min: 3, max: 2000 })
  words!: string;
}
