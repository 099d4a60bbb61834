import { IdField, InstantField, ListField, ObjectField, TextField } from '@assay/platform/contracts';
import { RawMarksResponse } from '../record/raw-marks';
import { SavedJudgementResponse } from '../saved-judgement.response';

/** What a second assessor handed to the lead; nothing of it is shown before they did. */
export class SecondMarkResponse {
  @IdField()
  assessorId!: string;

  @TextField({ max: 200 })
  assessorName!: string;

  @InstantField({ nullable: true, description: 'Null until it is handed over.' })
  handedOverAt!: string | null;

  @ListField(() => SavedJudgementResponse)
  judgements!: SavedJudgementResponse[];

  @ObjectField(() => RawMarksResponse, { nullable: true })
  rawMarks!: RawMarksResponse | null;
}
