import { IdField, InstantField, ListField, TextField, WholeNumberField } from '@assay/platform/contracts';

/** What was right in a must-pass part, by the plan's name for it. */
export class MustPassMark {
  @TextField({ max: 200 })
  name!: string;

  @WholeNumberField({ min: 0, max: 10_000, nullable: true })
  right!: number | null;
}

/** `PUT /api/attempts/:attemptId/raw-marks`. Never a total: the server computes it. */
export class SaveRawMarksRequest {
  @IdField({ description: 'Whose marking it is; the server checks it.' })
  apprenticeId!: string;

  @WholeNumberField({ min: 0, max: 100_000, description: 'The revision this was written over; 0 where there was none.' })
  revision!: number;

  @ListField(() => MustPassMark, { max: 50, description: 'In the plan’s order.' })
  mustPass!: MustPassMark[];

  @WholeNumberField({ min: 0, max: 10_000, nullable: true, description: 'Right among everything else.' })
  others!: number | null;
}

/** Raw marks as the server has them; also `current` of a 412. Revision 0: none saved yet. */
export class RawMarksResponse {
  @WholeNumberField({ min: 0, max: 100_000 })
  revision!: number;

  @ListField(() => MustPassMark)
  mustPass!: MustPassMark[];

  @WholeNumberField({ min: 0, max: 10_000, nullable: true })
  others!: number | null;

  @InstantField({ nullable: true })
  savedAt!: string | null;
}
