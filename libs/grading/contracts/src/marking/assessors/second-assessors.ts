import { secondAssessorLimits } from '@assay/grading/domain';
import { FlagField, IdField, InstantField, ListField, ObjectField, TextField } from '@assay/platform/contracts';

/** `POST /api/attempts/:attemptId/second-assessors`. */
export class AddSecondAssessorRequest {
  @IdField()
  assessorId!: string;
}

/** `POST /api/attempts/:attemptId/hand-over`, with `If-Match` of the marking's `version`. */
export class HandOverRequest {
  @IdField({ description: 'Whom the mark is about; the server checks it.' })
  apprenticeId!: string;
}

/** Answer of `POST /api/attempts/:attemptId/hand-over`. */
export class HandedOverResponse {
  @InstantField()
  handedOverAt!: string;
}

/** `POST /api/attempts/:attemptId/second-assessors/:assessorId/taking-off`. */
export class TakeOffAssessorRequest {
  @TextField({ ...secondAssessorLimits.reason })
  reason!: string;
}

/** Somebody who assesses. */
export class AssessorChoiceResponse {
  @IdField()
  id!: string;

  @TextField({ max: 200 })
  name!: string;
}

/** A second assessor of an attempt. */
export class SecondAssessorResponse extends AssessorChoiceResponse {
  @InstantField({ nullable: true, description: 'When they last handed their mark to the lead.' })
  handedOverAt!: string | null;
}

/** `GET /api/attempts/:attemptId/second-assessors`: who marks an attempt, and who else could. */
export class AttemptAssessorsResponse {
  @TextField({ max: 201 })
  apprenticeName!: string;

  @TextField({ max: 200 })
  methodName!: string;

  @ObjectField(() => AssessorChoiceResponse, { nullable: true, description: 'Null while nothing is booked.' })
  lead!: AssessorChoiceResponse | null;

  @ListField(() => SecondAssessorResponse)
  seconds!: SecondAssessorResponse[];

  @ListField(() => AssessorChoiceResponse, { description: 'Competent in the method and not among them yet.' })
  candidates!: AssessorChoiceResponse[];

  @FlagField({ description: 'The mark is not submitted, so somebody can still be added.' })
  isOpen!: boolean;
}
