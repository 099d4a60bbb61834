import { markingLimits, TimerEventKind } from '@assay/grading/domain';
import { ChoiceField, IdField, InstantField, TextField, WholeNumberField } from '@assay/platform/contracts';

/** `POST /api/attempts/:attemptId/timer-events`. */
export class PressTimerRequest {
  @IdField({ description: 'Whose event it is; the server checks it.' })
  apprenticeId!: string;

  @WholeNumberField({ min: 1, max: 1000, description: 'One more than the presses that the sender knows of.' })
  number!: number;

  @ChoiceField(TimerEventKind)
  kind!: TimerEventKind;

  @TextField({ min: 0, max: markingLimits.pauseReason, optional: true, description: 'Wanted for a pause, and for going on after the end.' })
  reason?: string;

  @InstantField({ description: 'When it was pressed, by the clock of the device.' })
  at!: string;
}
