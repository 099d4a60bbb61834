import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy } from 'passport-local';
import { AccountEntity, enterOrganisation, OrganisationEntity, Transactions } from '@assay/database';
import { Throttle } from '@assay/platform/api';
import { PasswordHashing } from './password-hashing';

/** Who signed in: enough to open a session. */
export interface SignedIn {
  readonly organisationId: string;
  readonly accountId: string;
}

const perAccount = { hits: 10, windowSeconds: 300 };
const perAddress = { hits: 60, windowSeconds: 300 };

/** Organisation, e-mail and password. Unknown organisation, unknown account and wrong password are one answer. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Strategy, 'local') {
  constructor(
    private readonly transactions: Transactions,
    private readonly hashing: PasswordHashing,
    private readonly throttle: Throttle,
  ) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  async validate(request: Request, email: unknown, password: unknown): Promise<SignedIn | false> {
    const organisation: unknown = (request.body as { organisation?: unknown }).organisation;
    if (typeof organisation !== 'string' || typeof email !== 'string' || typeof password !== 'string') return false;
    const code = organisation.trim().toLowerCase();
    const address = email.trim().toLowerCase();
    await this.throttle.hit([`sign-in address ${request.ip}`], perAddress);
    await this.throttle.hit([`sign-in account ${code} ${address}`], perAccount);
    const account = await this.find(code, address);
    const matched = await this.hashing.matches(password, account?.passwordHash ?? null);
    return matched && account ? { organisationId: account.organisationId, accountId: account.id } : false;
  }

  /** An unknown organisation takes the same steps as a known one. */
  private find(organisationCode: string, email: string): Promise<AccountEntity | null> {
    return this.transactions.pass({ organisationCode }, async (manager) => {
      const organisation = await manager.findOneBy(OrganisationEntity, { code: organisationCode });
      const organisationId = organisation?.id ?? '00000000-0000-0000-0000-000000000000';
      await enterOrganisation(manager, { organisationId, audience: 'outside', subjectId: null });
      const account = await manager.findOneBy(AccountEntity, { organisationId, email });
      return account && account.suspendedAt === null ? account : null;
    });
  }
}
