import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import {
  ApprenticeEntity,
  ApprenticeImportEntity,
  EnrolmentEntity,
  firstRow,
  GatewayItemEntity,
  rowsOf,
  violatedConstraint,
} from '@assay/database';
import { Clock, Commands, conflict, recordEvent, type Actor } from '@assay/platform/api';
import type { ImportResponse } from '@assay/scheduling/contracts';
import { EnrolmentStatus, GatewayItemStatus, importLimits, ImportRowState, ImportStatus, type CheckedRow } from '@assay/scheduling/domain';
import { PublishedPlans } from '../facts/published-plans';
import { holdImport, recheck } from './import-rows';
import { oneImport } from './import-queries';

/**
 * Takes the next part of an import over: whole apprentices with their enrolments, all or none. Asked again and again
 * until nothing is ready any more; what is in stays in, so it can stop and go on at any time.
 */
@Injectable()
export class TakeOverPart {
  constructor(
    private readonly commands: Commands,
    private readonly plans: PublishedPlans,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, id: string): Promise<ImportResponse> {
    try {
      return await this.commands.run(actor, async (manager) => {
        await holdImport(manager, actor, id);
        for (const group of nextGroups(await recheck(manager, id))) await this.takeOver(manager, actor, id, group);
        await this.moveOn(manager, actor, id);
        return oneImport(manager, id);
      });
    } catch (error) {
      if (violatedConstraint(error) === 'apprentice_uln' || violatedConstraint(error) === 'enrolment_once')
        throw conflict('import-overtaken');
      throw error;
    }
  }

  private async takeOver(manager: EntityManager, actor: Actor, importId: string, rows: readonly CheckedRow[]): Promise<void> {
    const [first] = rows;
    if (!first) return;
    const apprenticeId = await this.apprentice(manager, actor, first);
    for (const row of rows) if (row.state === ImportRowState.Ready) await this.enrol(manager, actor, apprenticeId, row);
    await rowsOf(manager, importedSql, [importId, rows.map(({ line }) => line), apprenticeId]);
  }

  private async apprentice(manager: EntityManager, actor: Actor, row: CheckedRow): Promise<string> {
    const { organisationId } = actor;
    const known = await firstRow<{ id: string }>(manager, 'SELECT id FROM apprentice WHERE uln = $1', [row.uln]);
    if (known) return known.id;
    const id = randomUUID();
    const { givenName = '', familyName = '', email = '' } = row.cells;
    const { employerId, trainingProviderId, uln } = row;
    if (employerId === null || trainingProviderId === null) throw new Error('A row without faults names employer and provider.');
    const createdAt = this.clock.now();
    const person = { givenName: givenName.trim(), familyName: familyName.trim(), email: email.trim().toLowerCase(), uln };
    await manager.insert(ApprenticeEntity, { organisationId, id, accountId: null, ...person, employerId, trainingProviderId, createdAt });
    await recordEvent(manager, actor, createdAt, {
      kind: 'apprentice.registered',
      subjectId: id,
      facts: { employerId, trainingProviderId },
    });
    return id;
  }

  private async enrol(manager: EntityManager, actor: Actor, apprenticeId: string, row: CheckedRow): Promise<void> {
    const { organisationId } = actor;
    const { planId, trainingStartedOn, gatewayExpectedOn } = row;
    if (planId === null) throw new Error('A row without faults has a plan.');
    const plan = await this.plans.get(manager, organisationId, planId);
    const id = randomUUID();
    const createdAt = this.clock.now();
    const enrolment = {
      organisationId,
      id,
      apprenticeId,
      assessmentPlanId: planId,
      status: EnrolmentStatus.InTraining,
      trainingStartedOn,
      gatewayExpectedOn,
      createdAt,
    };
    await manager.insert(EnrolmentEntity, enrolment);
    const items = plan.gateway.map(({ value }) => ({ organisationId, enrolmentId: id, key: value.key, status: GatewayItemStatus.Awaited }));
    if (items.length > 0) await manager.insert(GatewayItemEntity, items);
    await recordEvent(manager, actor, createdAt, { kind: 'enrolment.created', subjectId: id, facts: { apprenticeId, planId } });
  }

  private async moveOn(manager: EntityManager, actor: Actor, id: string): Promise<void> {
    const { organisationId } = actor;
    const { ready, faulty, imported } = await oneImport(manager, id);
    const status = ready === 0 && faulty === 0 ? ImportStatus.Done : ImportStatus.Running;
    await manager.update(ApprenticeImportEntity, { organisationId, id }, { status });
    await recordEvent(manager, actor, this.clock.now(), { kind: 'import.taken-over', subjectId: id, facts: { imported, ready, faulty } });
  }
}

/** Whole apprentices until the part is full. Rows that tell nothing new go along with those of their apprentice. */
function nextGroups(rows: readonly CheckedRow[]): CheckedRow[][] {
  const groups = new Map<string, CheckedRow[]>();
  for (const row of rows) {
    if (row.state === ImportRowState.Faulty) continue;
    groups.set(row.groupKey, [...(groups.get(row.groupKey) ?? []), row]);
  }
  const next: CheckedRow[][] = [];
  let taken = 0;
  for (const group of groups.values()) {
    if (!group.some(({ state }) => state === ImportRowState.Ready)) continue;
    if (taken > 0 && taken + group.length > importLimits.part) break;
    next.push(group.filter(({ state }) => state === ImportRowState.Ready));
    taken += group.length;
  }
  return next;
}

const importedSql = `UPDATE apprentice_import_row SET state = 'imported', apprentice_id = $3 WHERE import_id = $1 AND line = ANY($2::int[])`;
