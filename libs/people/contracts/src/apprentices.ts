import { ChoiceField, EmailField, IdField, ListField, TextField } from '@assay/platform/contracts';

/** `POST /api/apprentices`. */
export class RegisterApprenticeRequest {
  @TextField({ max: 100 })
  readonly givenName!: string;

  @TextField({ max: 100 })
  readonly familyName!: string;

  @TextField({ min: 10, max: 10, description: 'Unique learner number; its check digit is verified.' })
  readonly uln!: string;

  @EmailField()
  readonly email!: string;

  @IdField()
  readonly employerId!: string;

  @IdField()
  readonly trainingProviderId!: string;
}

export class ApprenticeSummary {
  @IdField()
  readonly id!: string;

  @TextField({ max: 100 })
  readonly givenName!: string;

  @TextField({ max: 100 })
  readonly familyName!: string;

  @TextField({ max: 10 })
  readonly uln!: string;

  @EmailField()
  readonly email!: string;

  @IdField()
  readonly employerId!: string;

  @TextField({ max: 200 })
  readonly employer!: string;

  @IdField()
  readonly trainingProviderId!: string;

  @TextField({ max: 200 })
  readonly trainingProvider!: string;
}

/** `GET /api/apprentices`, by family name. */
export class ApprenticesResponse {
  @ListField(() => ApprenticeSummary)
  readonly apprentices!: readonly ApprenticeSummary[];
}

/** `GET /api/apprentices`. */
export class ApprenticesQuery {
  @ChoiceField({ Yes: 'true' }, { optional: true, description: 'Only those who cannot sign in yet.' })
  readonly withoutAccount?: 'true';
}
