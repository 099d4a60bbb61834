import { Permission, Role } from '@assay/people/domain';
import { ChoicesField, EmailField, IdField, LocalDateField, ObjectField, TextField } from '@assay/platform/contracts';

/** The organisation a person is signed in to. */
export class OrganisationSummary {
  @TextField({ max: 40 })
  readonly code!: string;

  @TextField({ max: 200 })
  readonly name!: string;
}

/** The person who is signed in. */
export class Me {
  @IdField()
  readonly accountId!: string;

  @TextField({ max: 200 })
  readonly name!: string;

  @EmailField()
  readonly email!: string;

  @ObjectField(() => OrganisationSummary)
  readonly organisation!: OrganisationSummary;

  @ChoicesField(Role)
  readonly roles!: readonly Role[];

  @ChoicesField(Permission)
  readonly permissions!: readonly Permission[];

  @LocalDateField({ description: "The organisation's local date." })
  readonly today!: string;
}
