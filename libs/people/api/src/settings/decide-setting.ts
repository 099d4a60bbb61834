import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { organisationToday, SettingValueEntity } from '@assay/database';
import type { DecideSettingRequest, SettingResponse } from '@assay/people/contracts';
import { SettingKey, settingDefinitions, settingObjections } from '@assay/people/domain';
import { Clock, Commands, invalid, notFound, recordEvent, stale, type Actor } from '@assay/platform/api';
import { valuesOf } from '@assay/platform/util';
import { oneSetting } from './setting-queries';

/** Decides what holds for one setting from some day on. What was decided before stays on record. */
@Injectable()
export class DecideSetting {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, name: string, version: number, request: DecideSettingRequest): Promise<SettingResponse> {
    const key = valuesOf(SettingKey).find((known) => known === name);
    if (!key) throw notFound();
    return this.commands.run(actor, async (manager) => {
      await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${actor.organisationId}/setting/${key}`]);
      const today = await organisationToday(manager, this.clock.now());
      refuseUnfit(key, request, today);
      const current = await oneSetting(manager, key, today);
      if (current.version !== version) throw stale(current);
      await this.decide(manager, actor, key, request);
      return oneSetting(manager, key, today);
    });
  }

  private async decide(manager: EntityManager, actor: Actor, key: SettingKey, request: DecideSettingRequest): Promise<void> {
    const { organisationId, accountId: setBy } = actor;
    const { amount, unit, appliesTo = '', effectiveFrom, reason } = request;
    await manager.insert(SettingValueEntity, { organisationId, key, appliesTo, effectiveFrom, amount, unit, reason, setBy });
    await recordEvent(manager, actor, this.clock.now(), {
      kind: 'setting.decided',
      subjectId: organisationId,
      facts: { key, appliesTo, effectiveFrom, amount, unit },
    });
  }
}

function refuseUnfit(key: SettingKey, request: DecideSettingRequest, today: string): void {
  const objections = settingObjections(settingDefinitions[key], { appliesTo: '', ...request }, today);
  if (objections.length > 0) throw invalid(objections.map((objection) => ({ ...objection, detail: 'The setting does not take this.' })));
}
