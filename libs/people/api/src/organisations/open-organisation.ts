import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import { AccountEntity, AccountRoleEntity, OrganisationEntity, Transactions, violatedConstraint } from '@assay/database';
import { isGuessable, passwordLength, Role } from '@assay/people/domain';
import { recordEvent } from '@assay/platform/api';
import { PasswordHashing } from '../sign-in/password-hashing';

export interface NewOrganisation {
  /** What people type at sign-in: lower-case letters, digits and hyphens, 3 to 40. */
  readonly code: string;
  readonly name: string;
  readonly administrator: { readonly name: string; readonly email: string; readonly password: string };
}

export interface OpenedOrganisation {
  readonly organisationId: string;
  readonly administratorId: string;
}

/** Opens an organisation with its first administrator. Done by the database's owner: the application cannot. */
export async function openOrganisation(owner: DataSource, wanted: NewOrganisation, at: Date): Promise<OpenedOrganisation> {
  const { name, password } = wanted.administrator;
  const email = wanted.administrator.email.trim().toLowerCase();
  if (password.length < passwordLength.min || isGuessable(password, name, email))
    throw new Error(`The administrator's password needs ${passwordLength.min} characters or more and must not be easy to guess.`);
  const passwordHash = await new PasswordHashing().hash(password);
  const organisationId = randomUUID();
  const administratorId = randomUUID();
  try {
    await new Transactions(owner).run({ organisationId, audience: 'staff', subjectId: null }, async (manager) => {
      await manager.insert(OrganisationEntity, { id: organisationId, code: wanted.code, name: wanted.name });
      await manager.insert(AccountEntity, { organisationId, id: administratorId, email, name, passwordHash });
      await manager.insert(AccountRoleEntity, { organisationId, accountId: administratorId, role: Role.Administrator });
      const opened = { kind: 'organisation.opened', subjectId: organisationId, facts: { administratorId } };
      await recordEvent(manager, { organisationId, accountId: null }, at, opened);
    });
  } catch (error) {
    throw explained(error, wanted.code);
  }
  return { organisationId, administratorId };
}

function explained(error: unknown, code: string): unknown {
  const constraint = violatedConstraint(error);
  if (constraint === 'organisation_code') return new Error(`There is an organisation with the code "${code}" already.`);
  if (constraint === 'organisation_code_form')
    return new Error(`"${code}" cannot be a code: use 3 to 40 lower-case letters, digits and hyphens, beginning with a letter.`);
  return error;
}
