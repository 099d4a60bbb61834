import { Role } from '@assay/people/domain';
import { ChoicesField, EmailField, ListField, LocalDateField, TextField, WholeNumberField } from '@assay/platform/contracts';

/** An invented person of the demonstration, with the password that signs them in. */
export class DemonstrationAccount {
  @TextField({ max: 40 })
  readonly organisation!: string;

  @TextField({ max: 200 })
  readonly organisationName!: string;

  @EmailField()
  readonly email!: string;

  @TextField({ max: 200 })
  readonly name!: string;

  @ChoicesField(Role)
  readonly roles!: readonly Role[];

  @TextField({ max: 128 })
  readonly password!: string;

  @TextField({ max: 200, description: 'What there is to do for them, in a line.' })
  readonly about!: string;
}

/** The demonstration's date and the accounts that anybody may use. */
export class DemonstrationResponse {
  @LocalDateField()
  readonly today!: string;

  @ListField(() => DemonstrationAccount)
  readonly accounts!: readonly DemonstrationAccount[];
}

/** `POST /api/demonstration/clock`: whole days forward, never back. */
export class MoveClockRequest {
  @WholeNumberField({ min: 1, max: 400 })
  readonly days!: number;
}

/** The date after the clock was moved. */
export class MoveClockResponse {
  @LocalDateField()
  readonly today!: string;
}
