import { SettingKey, SettingUnit } from '@assay/people/domain';
import { Check, Column, Index } from 'typeorm';
import { oneOf } from '../schema/one-of';
import { IdentifiedRow, RefersTo, TenantTable } from '../schema/tenant-table';
import { AccountEntity } from './account.entity';

/** What the organisation decided about one setting from one day on. Of several for one day the last one decided counts. */
@TenantTable('setting_value')
@RefersTo(() => AccountEntity, 'setting_value', 'setBy')
@Index('setting_value_lookup', ['organisationId', 'key', 'appliesTo', 'effectiveFrom'])
@Check('setting_value_key_is_known', oneOf('key', SettingKey))
@Check('setting_value_unit_is_known', oneOf('unit', SettingUnit))
export class SettingValueEntity extends IdentifiedRow {
  @Column('varchar', { length: 60 })
  key!: SettingKey;

  /** What it is narrowed to, e.g. `method:observation`; empty for everything. */
  @Column('varchar', { length: 100, default: '' })
  appliesTo!: string;

  @Column('date')
  effectiveFrom!: string;

  @Column('integer')
  amount!: number;

  @Column('varchar', { length: 20 })
  unit!: SettingUnit;

  @Column('varchar', { length: 500 })
  reason!: string;

  @Column('uuid')
  setBy!: string;

  @Column('timestamptz', { default: () => 'clock_timestamp()' })
  setAt!: Date;
}
