import { passwordLength, Role } from '@assay/people/domain';
import { ChoicesField, EmailField, FlagField, IdField, ListField, TextField, VerbatimField } from '@assay/platform/contracts';

/** `POST /api/accounts`. */
export class CreateAccountRequest {
  @TextField({ max: 200 })
  readonly name!: string;

  @EmailField()
  readonly email!: string;

  @ChoicesField(Role)
  readonly roles!: readonly Role[];

  @VerbatimField({ min: passwordLength.min, max: passwordLength.max })
  readonly password!: string;

  @IdField({ optional: true, description: 'For an apprentice: who this person is.' })
  readonly apprenticeId?: string;

  @IdField({ optional: true, description: 'For people of a training provider.' })
  readonly trainingProviderId?: string;

  @IdField({ optional: true, description: 'For people of an employer.' })
  readonly employerId?: string;
}

export class AccountSummary {
  @IdField()
  readonly id!: string;

  @TextField({ max: 200 })
  readonly name!: string;

  @EmailField()
  readonly email!: string;

  @ChoicesField(Role)
  readonly roles!: readonly Role[];

  @FlagField()
  readonly suspended!: boolean;

  @TextField({ max: 200, nullable: true, description: 'The training provider or employer a person belongs to.' })
  readonly belongsTo!: string | null;
}

/** `GET /api/accounts`, by name. */
export class AccountsResponse {
  @ListField(() => AccountSummary)
  readonly accounts!: readonly AccountSummary[];
}
