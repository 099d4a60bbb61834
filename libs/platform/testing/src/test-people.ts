import { randomUUID } from 'node:crypto';
import type { DataSource } from 'typeorm';
import {
  AccountEntity,
  AccountRoleEntity,
  ApprenticeEntity,
  AssessorCompetenceEntity,
  AssessorEntity,
  EmployerEntity,
  OrganisationEntity,
  TrainingProviderEntity,
  Transactions,
  type Tenant,
} from '@assay/database';
import { permissionsOf, Role, staffRoles, ulnFrom } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import type { AssessmentMethod } from '@assay/standards/domain';

/** An organisation with whatever people a test asks for. Every value is valid and new. */
export interface TestOrganisation {
  readonly id: string;
  readonly code: string;
  /** The widest view, for arranging and checking. */
  readonly tenant: Tenant;
  account(roles: readonly Role[], links?: Partial<Pick<AccountEntity, 'trainingProviderId' | 'employerId' | 'name'>>): Promise<Actor>;
  employer(): Promise<string>;
  trainingProvider(): Promise<string>;
  /** An apprentice with an account, its employer and provider. */
  apprentice(row?: Partial<ApprenticeEntity>): Promise<{ id: string; employerId: string; trainingProviderId: string; actor: Actor }>;
  /** An assessor competent in these methods of `standard` since 2020. */
  assessor(standard: string, methods: readonly AssessmentMethod[], name?: string): Promise<{ id: string; actor: Actor }>;
}

let serial = 0;
const next = () => (serial += 1);

/** Makes an organisation as its owner does. `owner` is connected as the owner, `app` as the application. */
export async function createTestOrganisation(owner: DataSource, app: DataSource): Promise<TestOrganisation> {
  const id = randomUUID();
  const code = `org-${id.slice(0, 8)}`;
  await new Transactions(owner).run({ organisationId: id, audience: 'staff', subjectId: null }, (manager) =>
    manager.insert(OrganisationEntity, { id, code, name: `Organisation ${code}` }),
  );
  return peopleOf(new Transactions(app), id, code);
}

function peopleOf(transactions: Transactions, organisationId: string, code: string): TestOrganisation {
  const tenant: Tenant = { organisationId, audience: 'staff', subjectId: null };
  const insert = async (entity: Parameters<typeof tenantInsert>[1], row: object) =>
    tenantInsert(transactions, entity, { organisationId, ...row }, tenant);

  const account: TestOrganisation['account'] = async (roles, links = {}) => {
    const id = randomUUID();
    const row = { name: `Person ${next()}`, email: `${id}@example.org`, passwordHash: 'none', ...links };
    await insert(AccountEntity, { id, ...row });
    for (const role of roles) await insert(AccountRoleEntity, { accountId: id, role });
    return actorOf(organisationId, id, roles, links.trainingProviderId ?? links.employerId ?? null);
  };
  const employer = async () => {
    const id = randomUUID();
    await insert(EmployerEntity, { id, name: `Employer ${next()}` });
    return id;
  };
  const trainingProvider = async () => {
    const id = randomUUID();
    await insert(TrainingProviderEntity, { id, name: `Provider ${next()}`, ukprn: String(10_000_000 + next()) });
    return id;
  };
  const apprentice: TestOrganisation['apprentice'] = async (row = {}) => {
    const id = randomUUID();
    const actor = await account([Role.Apprentice]);
    const employerId = row.employerId ?? (await employer());
    const trainingProviderId = row.trainingProviderId ?? (await trainingProvider());
    const names = { givenName: 'Ada', familyName: `Byron ${next()}`, uln: newUln(), email: `${id}@example.org` };
    await insert(ApprenticeEntity, { id, accountId: actor.accountId, ...names, ...row, employerId, trainingProviderId });
    return { id, employerId, trainingProviderId, actor: { ...actor, subjectId: id } };
  };
  const assessor: TestOrganisation['assessor'] = async (standardReference, methods, name = `Assessor ${next()}`) => {
    const id = randomUUID();
    const actor = await account([Role.Assessor], { name });
    await insert(AssessorEntity, { id, accountId: actor.accountId, name });
    for (const method of methods)
      await insert(AssessorCompetenceEntity, { assessorId: id, standardReference, method, validFrom: '2020-01-01' });
    return { id, actor };
  };
  return { id: organisationId, code, tenant, account, employer, trainingProvider, apprentice, assessor };
}

function tenantInsert(transactions: Transactions, entity: new () => object, row: object, tenant: Tenant): Promise<unknown> {
  return transactions.run(tenant, (manager) => manager.insert(entity, row));
}

/** The actor that the session of such an account would be. */
export function actorOf(organisationId: string, accountId: string, roles: readonly Role[], subjectId: string | null): Actor {
  const audience = roles.some((role) => staffRoles.includes(role)) ? 'staff' : 'outside';
  return { organisationId, accountId, roles, subjectId, audience, sessionId: randomUUID(), permissions: new Set(permissionsOf(roles)) };
}

function newUln(): string {
  return ulnFrom(String(200_000_000 + next())) ?? newUln();
}
