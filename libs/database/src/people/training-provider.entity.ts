import { Check, Column, Unique } from 'typeorm';
import { IdentifiedRow, TenantTable } from '../schema/tenant-table';

@TenantTable('training_provider')
@Unique('training_provider_ukprn', ['organisationId', 'ukprn'])
@Check('training_provider_ukprn_form', `ukprn ~ '^1[0-9]{7}$'`)
export class TrainingProviderEntity extends IdentifiedRow {
  @Column('varchar', { length: 200 })
  name!: string;

  /** UK provider reference number: eight digits, the first a 1. */
  @Column('varchar', { length: 8 })
  ukprn!: string;
}
