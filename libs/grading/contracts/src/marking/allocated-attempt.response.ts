import { MarkingStage } from '@assay/grading/domain';
import { ChoiceField, IdField, InstantField, LocalDateField, TextField } from '@assay/platform/contracts';
import { AttemptKind } from '@assay/scheduling/domain';
import { AssessmentMethod } from '@assay/standards/domain';

/** Which attempt, of whom and when, as the assessor has it to whom it is allocated. */
export abstract class AllocatedAttemptResponse {
  @IdField()
  attemptId!: string;

  @IdField()
  apprenticeId!: string;

  @TextField({ max: 201 })
  apprenticeName!: string;

  @TextField({ max: 200 })
  employerName!: string;

  @TextField({ max: 200 })
  standardTitle!: string;

  @ChoiceField(AssessmentMethod)
  method!: AssessmentMethod;

  @TextField({ max: 200, description: 'The plan’s own words for the method.' })
  methodName!: string;

  @ChoiceField(AttemptKind)
  attemptKind!: AttemptKind;

  @InstantField()
  startsAt!: string;

  @InstantField()
  endsAt!: string;

  @TextField({ max: 60 })
  zone!: string;

  @LocalDateField({ description: 'The local day of the event, on which marking opens.' })
  heldOn!: string;

  @ChoiceField(MarkingStage)
  stage!: MarkingStage;
}
