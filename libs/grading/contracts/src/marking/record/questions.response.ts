import { FlagField, IdField, IdsField, InstantField, ListField, TextField, WholeNumberField } from '@assay/platform/contracts';

/** A question that was asked. */
export class AskedQuestionResponse {
  @IdField()
  id!: string;

  @IdField({ nullable: true })
  criterionId!: string | null;

  @TextField({ max: 1000 })
  text!: string;

  @InstantField({ description: 'By the clock of the assessor’s device.' })
  askedAt!: string;

  @InstantField()
  savedAt!: string;
}

/** The questions asked, beside the number that the plan wants. */
export class QuestionsResponse {
  @WholeNumberField({ min: 0, max: 1000, nullable: true })
  minimum!: number | null;

  @FlagField({ description: 'The plan states the number, so a mark with fewer questions is refused.' })
  binding!: boolean;

  @ListField(() => AskedQuestionResponse, { description: 'Without the withdrawn ones, in the order in which they were asked.' })
  asked!: AskedQuestionResponse[];

  @IdsField({ description: 'Logged and taken back: a device that still keeps one of them forgets it.' })
  withdrawn!: string[];
}
