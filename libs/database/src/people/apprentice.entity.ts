import { Check, Column, Unique } from 'typeorm';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { AccountEntity } from './account.entity';
import { EmployerEntity } from './employer.entity';
import { TrainingProviderEntity } from './training-provider.entity';

@TenantTable('apprentice')
@RefersTo(() => AccountEntity, 'apprentice', 'accountId')
@RefersTo(() => EmployerEntity, 'apprentice', 'employerId')
@RefersTo(() => TrainingProviderEntity, 'apprentice', 'trainingProviderId')
@Unique('apprentice_uln', ['organisationId', 'uln'])
@Unique('apprentice_account_once', ['organisationId', 'accountId'])
@Check('apprentice_uln_form', `uln ~ '^[1-9][0-9]{9}$'`)
export class ApprenticeEntity extends IdentifiedRow {
  @Column('uuid', { nullable: true })
  accountId!: string | null;

  @Column('varchar', { length: 100 })
  givenName!: string;

  @Column('varchar', { length: 100 })
  familyName!: string;

  /** Unique learner number; its check digit is verified before it is stored. */
  @Column('varchar', { length: 10 })
  uln!: string;

  @Column('varchar', { length: 254 })
  email!: string;

  @Column('uuid')
  employerId!: string;

  @Column('uuid')
  trainingProviderId!: string;

  @Column('timestamptz', { default: () => 'now()' })
  createdAt!: Date;
}
