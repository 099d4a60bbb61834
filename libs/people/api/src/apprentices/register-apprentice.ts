import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { ApprenticeEntity, EmployerEntity, TrainingProviderEntity, violatedConstraint } from '@assay/database';
import type { RegisterApprenticeRequest } from '@assay/people/contracts';
import { isUln } from '@assay/people/domain';
import { Clock, Commands, conflict, invalid, recordEvent, type Actor } from '@assay/platform/api';

/** Takes an apprentice into the organisation's books. The ULN's check digit is verified, and it is used once. */
@Injectable()
export class RegisterApprentice {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, request: RegisterApprenticeRequest): Promise<{ id: string }> {
    if (!isUln(request.uln))
      throw invalid([{ field: 'uln', code: 'uln-check-digit', detail: 'These ten digits are not a learner number.' }]);
    try {
      return await this.commands.run(actor, (manager) => this.register(manager, actor, request));
    } catch (error) {
      if (violatedConstraint(error) === 'apprentice_uln') throw conflict('uln-already-registered');
      throw error;
    }
  }

  private async register(manager: EntityManager, actor: Actor, request: RegisterApprenticeRequest): Promise<{ id: string }> {
    const { organisationId } = actor;
    const { employerId, trainingProviderId } = request;
    await mustExist(manager, EmployerEntity, organisationId, employerId, 'employerId');
    await mustExist(manager, TrainingProviderEntity, organisationId, trainingProviderId, 'trainingProviderId');
    const id = randomUUID();
    await manager.insert(ApprenticeEntity, { ...request, id, organisationId, accountId: null });
    await recordEvent(manager, actor, this.clock.now(), {
      kind: 'apprentice.registered',
      subjectId: id,
      facts: { employerId, trainingProviderId },
    });
    return { id };
  }
}

async function mustExist(
  manager: EntityManager,
  entity: typeof EmployerEntity | typeof TrainingProviderEntity,
  organisationId: string,
  id: string,
  field: string,
): Promise<void> {
  if (!(await manager.existsBy(entity, { organisationId, id })))
    throw invalid([{ field, code: 'unknown', detail: 'There is no such entry in this organisation.' }]);
}
