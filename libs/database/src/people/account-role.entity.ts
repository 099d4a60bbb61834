import { Role } from '@assay/people/domain';
import { Check, PrimaryColumn } from 'typeorm';
import { oneOf } from '../schema/one-of';
import { RefersTo, TenantRow, TenantTable } from '../schema/tenant-table';
import { AccountEntity } from './account.entity';

@TenantTable('account_role')
@RefersTo(() => AccountEntity, 'account_role', 'accountId')
@Check('account_role_is_known', oneOf('role', Role))
export class AccountRoleEntity extends TenantRow {
  @PrimaryColumn('uuid')
  accountId!: string;

  @PrimaryColumn('varchar', { length: 20 })
  role!: Role;
}
