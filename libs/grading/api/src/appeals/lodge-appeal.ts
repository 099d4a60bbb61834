import { AppealEntity, AppealStepEntity, firstRow, inEffect, outAt, takeTurns } from '@assay/database';
import type { LodgeAppealRequest } from '@assay/grading/contracts';
import { appealInWindow, AppealStatus, openAppealStatuses } from '@assay/grading/domain';
import { SettingKey } from '@assay/people/domain';
import { type Actor, Clock, Commands, conflict, invalid, notFound, recordEvent, StoredFiles } from '@assay/platform/api';
import { FilePurpose } from '@assay/platform/util';
import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import { In, type EntityManager } from 'typeorm';
import { type DueDates, dueDates } from '../deadlines/due-dates';
import { refuseUnlessAccepted } from '../refuse-unless-accepted';

interface ReleasedResult {
  readonly enrolmentId: string;
  readonly releasedAt: Date;
  readonly newest: boolean;
  readonly methods: readonly string[];
}

/** Lodges an appeal against a released result, within the window that the settings open with its release. */
@Injectable()
export class LodgeAppeal {
  constructor(
    private readonly commands: Commands,
    private readonly files: StoredFiles,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, resultId: string, request: LodgeAppealRequest): Promise<{ id: string; status: AppealStatus }> {
    if (request.grounds.length === 0) throw invalid([{ field: 'grounds', code: 'required', detail: 'An appeal has a ground.' }]);
    return this.commands.run(actor, async (manager) => {
      const result = await firstRow<ReleasedResult>(manager, releasedSql, [resultId]);
      if (!result) throw notFound();
      const { method = null } = request;
      if (method !== null && !result.methods.includes(method))
        throw invalid([{ field: 'method', code: 'not-in-result', detail: 'The result has no such assessment.' }]);
      await takeTurns(manager, actor.organisationId, [`appeal/${result.enrolmentId}`]);
      const lodgedAt = this.clock.now();
      const days = await dueDates(manager, [SettingKey.AppealWindow, SettingKey.AppealAcknowledged, SettingKey.AppealDecided]);
      await refuseUntimely(manager, actor, result, days, lodgedAt);
      const id = await this.insert(manager, actor, { ...request, resultId, enrolmentId: result.enrolmentId }, days, lodgedAt);
      return { id, status: AppealStatus.Lodged };
    });
  }

  private async insert(
    manager: EntityManager,
    actor: Actor,
    { resultId, enrolmentId, method, grounds, statement, fileIds = [] }: LodgeAppealRequest & { resultId: string; enrolmentId: string },
    days: DueDates,
    lodgedAt: Date,
  ): Promise<string> {
    const { organisationId, accountId: lodgedBy } = actor;
    const [id, status, today] = [randomUUID(), AppealStatus.Lodged, days.dayOf(lodgedAt)];
    const owned = await this.files.attach(manager, actor, { purpose: FilePurpose.AppealEvidence, ownerId: id }, fileIds);
    const due = { acknowledgeBy: days.after(SettingKey.AppealAcknowledged, today), decideBy: days.after(SettingKey.AppealDecided, today) };
    const said = { method: method ?? null, grounds: [...new Set(grounds)], statement, fileIds: owned };
    await manager.insert(AppealEntity, { organisationId, id, enrolmentId, resultId, ...said, lodgedBy, lodgedAt, ...due, status });
    await manager.insert(AppealStepEntity, { organisationId, appealId: id, status, madeBy: lodgedBy, madeAt: lodgedAt });
    await recordEvent(manager, actor, lodgedAt, {
      kind: 'appeal.lodged',
      subjectId: id,
      facts: { resultId, grounds: said.grounds, files: owned.length, ...due },
    });
    return id;
  }
}

async function refuseUntimely(
  manager: EntityManager,
  actor: Actor,
  { enrolmentId, newest, releasedAt }: ReleasedResult,
  days: DueDates,
  now: Date,
): Promise<void> {
  const { organisationId } = actor;
  if (!newest) throw conflict('result-superseded');
  if (await manager.findOneBy(AppealEntity, { organisationId, enrolmentId, status: In([...openAppealStatuses]) }))
    throw conflict('appeal-is-open');
  const until = days.after(SettingKey.AppealWindow, days.dayOf(releasedAt));
  refuseUnlessAccepted('appeal-refused', appealInWindow({ today: days.dayOf(now), until }));
}

/** The policies show it only where it is released and one's own; `newest` among those that are out. */
const releasedSql = `
  SELECT r.enrolment_id AS "enrolmentId", ${outAt('l')} AS "releasedAt",
    ARRAY(SELECT c.method::text FROM result_component c WHERE c.result_id = r.id) AS methods,
    NOT EXISTS (SELECT FROM result n JOIN release_item ni ON ni.result_id = n.id
      JOIN release nl ON nl.id = ni.release_id AND ${inEffect('nl')}
      WHERE n.enrolment_id = r.enrolment_id AND n.number > r.number) AS newest
  FROM result r JOIN release_item i ON i.result_id = r.id
  JOIN release l ON l.id = i.release_id AND ${inEffect('l')} WHERE r.id = $1`;
