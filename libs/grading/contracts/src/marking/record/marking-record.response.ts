import { ListField, ObjectField } from '@assay/platform/contracts';
import { SecondMarkResponse } from '../assessors/second-mark.response';
import { MarkingFileResponse } from './marking-file.response';
import { QuestionsResponse } from './questions.response';
import { RawMarksResponse } from './raw-marks';
import { TimerResponse } from './timer.response';

/** What belongs to a marking beside its judgements. A submitted mark carries it as it stood then. */
export class MarkingRecordResponse {
  @ObjectField(() => TimerResponse)
  timer!: TimerResponse;

  @ObjectField(() => QuestionsResponse)
  questions!: QuestionsResponse;

  @ListField(() => MarkingFileResponse)
  files!: MarkingFileResponse[];

  @ObjectField(() => RawMarksResponse, { nullable: true, description: 'Null where the plan grades by criteria.' })
  rawMarks!: RawMarksResponse | null;

  @ListField(() => SecondMarkResponse, { description: 'For the lead: what the second assessors handed over.' })
  seconds!: SecondMarkResponse[];
}
