import { Check, Column, Unique } from 'typeorm';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { EmployerEntity } from './employer.entity';
import { TrainingProviderEntity } from './training-provider.entity';

/** A person's way in to one organisation. */
@TenantTable('account')
@RefersTo(() => TrainingProviderEntity, 'account', 'trainingProviderId')
@RefersTo(() => EmployerEntity, 'account', 'employerId')
@Unique('account_email', ['organisationId', 'email'])
@Check('account_email_is_lower_case', 'email = lower(email)')
export class AccountEntity extends IdentifiedRow {
  @Column('varchar', { length: 254 })
  email!: string;

  @Column('varchar', { length: 200 })
  name!: string;

  /** Argon2id, in the PHC string format. */
  @Column('varchar', { length: 200 })
  passwordHash!: string;

  /** Set for people of a training provider: whose apprentices they may see. */
  @Column('uuid', { nullable: true })
  trainingProviderId!: string | null;

  /** Set for people of an employer: whose apprentices they may see. */
  @Column('uuid', { nullable: true })
  employerId!: string | null;

  @Column('timestamptz', { nullable: true })
  suspendedAt!: Date | null;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
