import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AccountEntity, AccountRoleEntity, ApprenticeEntity, AssessorEntity, violatedConstraint } from '@assay/database';
import type { CreateAccountRequest } from '@assay/people/contracts';
import { accountObjections, isGuessable, Role } from '@assay/people/domain';
import { Clock, Commands, conflict, invalid, recordEvent, type Actor } from '@assay/platform/api';
import { PasswordHashing } from '../sign-in/password-hashing';

/** Gives a person a way in, with the roles they need and no others. */
@Injectable()
export class CreateAccount {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly hashing: PasswordHashing,
  ) {}

  async run(actor: Actor, request: CreateAccountRequest): Promise<{ id: string }> {
    refuseUnfit(request);
    const passwordHash = await this.hashing.hash(request.password);
    try {
      return await this.commands.run(actor, (manager) => this.create(manager, actor, request, passwordHash));
    } catch (error) {
      if (violatedConstraint(error) === 'account_email') throw conflict('email-already-used');
      throw error;
    }
  }

  private async create(manager: EntityManager, actor: Actor, request: CreateAccountRequest, passwordHash: string): Promise<{ id: string }> {
    const { organisationId } = actor;
    const id = randomUUID();
    const { name, email, trainingProviderId = null, employerId = null } = request;
    await manager.insert(AccountEntity, { organisationId, id, name, email, passwordHash, trainingProviderId, employerId });
    const roles = [...new Set(request.roles)];
    await manager.insert(
      AccountRoleEntity,
      roles.map((role) => ({ organisationId, accountId: id, role })),
    );
    if (roles.includes(Role.Assessor)) await manager.insert(AssessorEntity, { organisationId, accountId: id, name });
    if (request.apprenticeId) await linkApprentice(manager, organisationId, request.apprenticeId, id);
    await recordEvent(manager, actor, this.clock.now(), { kind: 'account.created', subjectId: id, facts: { roles } });
    return { id };
  }
}

function refuseUnfit(request: CreateAccountRequest): void {
  const { roles, apprenticeId = null, trainingProviderId = null, employerId = null } = request;
  const objections = accountObjections(roles, { apprenticeId, trainingProviderId, employerId });
  const errors = objections.map((code) => ({ field: 'roles', code, detail: 'Roles and links do not fit together.' }));
  if (isGuessable(request.password, request.name, request.email))
    errors.push({ field: 'password', code: 'password-guessable', detail: 'This password would be guessed.' });
  if (errors.length > 0) throw invalid(errors);
}

async function linkApprentice(manager: EntityManager, organisationId: string, id: string, accountId: string): Promise<void> {
  const { affected } = await manager
    .createQueryBuilder()
    .update(ApprenticeEntity)
    .set({ accountId })
    .where('organisation_id = :organisationId AND id = :id AND account_id IS NULL', { organisationId, id })
    .execute();
  if (affected !== 1)
    throw invalid([{ field: 'apprenticeId', code: 'unknown', detail: 'There is no such apprentice without an account.' }]);
}
