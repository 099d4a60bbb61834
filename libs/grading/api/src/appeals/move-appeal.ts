import { AppealEntity, AppealStepEntity } from '@assay/database';
import { type AppealStatus, appealTransitions } from '@assay/grading/domain';
import { type Actor, conflict, notFound, recordEvent } from '@assay/platform/api';
import { canMove } from '@assay/platform/util';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { TellOfAppeals } from '../messages/tell-of-appeals';

interface AppealMove {
  readonly id: string;
  readonly to: AppealStatus;
  /** What the appellant is told. */
  readonly words?: string;
  /** What else changes with the step. */
  readonly change?: Partial<Pick<AppealEntity, 'decision' | 'outsideMember' | 'decidedBy' | 'decidedAt'>>;
}

/** The appeal, locked until the transaction ends. */
export async function lockAppeal(manager: EntityManager, { organisationId }: Actor, id: string): Promise<AppealEntity> {
  const appeal = await manager.findOne(AppealEntity, { where: { organisationId, id }, lock: { mode: 'pessimistic_write' } });
  if (!appeal) throw notFound();
  return appeal;
}

/** Takes an appeal one step on, keeps the step with its words, and tells the appellant. A step that its life does not allow is refused. */
@Injectable()
export class MoveAppeal {
  constructor(private readonly tellOfAppeals: TellOfAppeals) {}

  async within(
    manager: EntityManager,
    actor: Actor,
    at: Date,
    { id, to, words = '', change = {} }: AppealMove,
  ): Promise<{ id: string; status: AppealStatus }> {
    const { organisationId, accountId: madeBy } = actor;
    const appeal = await lockAppeal(manager, actor, id);
    if (!canMove(appealTransitions, appeal.status, to)) throw conflict('appeal-cannot-move', { from: appeal.status });
    await manager.update(AppealEntity, { organisationId, id }, { ...change, status: to });
    await manager.insert(AppealStepEntity, { organisationId, appealId: id, status: to, words, madeBy, madeAt: at });
    const { decision = null } = change;
    await recordEvent(manager, actor, at, { kind: `appeal.${to}`, subjectId: id, facts: decision === null ? {} : { decision } });
    await this.tellOfAppeals.moved(manager, appeal, to, at);
    return { id, status: to };
  }
}
