import { TimerEventKind } from '@assay/grading/domain';
import { ChoiceField, DocumentField, InstantField, ListField, TextField, WholeNumberField } from '@assay/platform/contracts';
import type { Tolerance } from '@assay/standards/domain';

/** One press of the timer, with the clock of the device and the server's. */
export class TimerEventResponse {
  @WholeNumberField({ min: 1, max: 1000 })
  number!: number;

  @ChoiceField(TimerEventKind)
  kind!: TimerEventKind;

  @TextField({ min: 0, max: 300 })
  reason!: string;

  @InstantField({ description: 'By the clock of the assessor’s device.' })
  at!: string;

  @InstantField({ description: 'When it reached the server, by the server’s clock.' })
  savedAt!: string;

  @TextField({ max: 200 })
  assessorName!: string;
}

/** The length of the event as planned and agreed, and what the timer was told. */
export class TimerResponse {
  @WholeNumberField({ min: 1, max: 100_000 })
  plannedMinutes!: number;

  @WholeNumberField({ min: 0, max: 480, description: 'Agreed extra time.' })
  extraMinutes!: number;

  @DocumentField({ description: 'By how much the plan lets the length differ: percent and direction.' })
  tolerance!: Pick<Tolerance, 'percent' | 'direction'>;

  @ListField(() => TimerEventResponse)
  events!: TimerEventResponse[];
}
