import { Injectable } from '@nestjs/common';
import { Transactions, type Tenant } from '@assay/database';
import type { Me } from '@assay/people/contracts';
import { permissionsOf, type Role } from '@assay/people/domain';
import { Clock } from '@assay/platform/api';
import { dateIn } from '@assay/platform/util';

interface Row {
  name: string;
  email: string;
  code: string;
  organisation: string;
  zone: string;
  roles: Role[];
}

/** Who the signed-in person is. */
@Injectable()
export class MeQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async me(organisationId: string, accountId: string): Promise<Me> {
    const tenant: Tenant = { organisationId, audience: 'outside', subjectId: null };
    const rows = (await this.transactions.run(tenant, (manager) =>
      manager.query(
        `SELECT a.name, a.email, o.code, o.name AS organisation, o.zone,
           array(SELECT role FROM account_role r WHERE r.account_id = a.id ORDER BY role) AS roles
         FROM account a JOIN organisation o ON o.id = a.organisation_id WHERE a.id = $1`,
        [accountId],
      ),
    )) as Row[];
    const row = rows[0];
    if (!row) throw new Error('A session without an account.');
    const { name, email, code, roles } = row;
    const organisation = { code, name: row.organisation };
    const today = dateIn(row.zone, this.clock.now().getTime());
    return { accountId, name, email, organisation, roles, permissions: permissionsOf(roles), today };
  }
}
