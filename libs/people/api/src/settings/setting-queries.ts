import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { organisationToday, rowsOf, Transactions } from '@assay/database';
import type { SettingDecisionResponse, SettingResponse, SettingsResponse } from '@assay/people/contracts';
import { settingDefinitions, type SettingKey } from '@assay/people/domain';
import { Clock, type Actor } from '@assay/platform/api';
import type { LocalDate } from '@assay/platform/util';

/** What the organisation has decided for itself, and what holds today. */
@Injectable()
export class SettingQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor): Promise<SettingsResponse> {
    return this.transactions.run(actor, async (manager) => {
      const today = await organisationToday(manager, this.clock.now());
      const decisions = await rowsOf<Decision>(manager, sql, [null]);
      return { settings: Object.values(settingDefinitions).map(({ key }) => settingOf(key, decisions, today)) };
    });
  }
}

type Decision = SettingDecisionResponse & { readonly key: SettingKey };

/** One setting as it stands in the transaction. */
export async function oneSetting(manager: EntityManager, key: SettingKey, today: LocalDate): Promise<SettingResponse> {
  return settingOf(key, await rowsOf<Decision>(manager, sql, [key]), today);
}

function settingOf(key: SettingKey, all: readonly Decision[], today: LocalDate): SettingResponse {
  const { units, min, max, scopes, usual } = settingDefinitions[key];
  const decisions = all.filter((decision) => decision.key === key).map(({ key: _key, ...decision }) => decision);
  const holding = decisions.find(({ appliesTo, effectiveFrom }) => appliesTo === '' && effectiveFrom <= today);
  const value = holding ? { amount: holding.amount, unit: holding.unit } : usual;
  return { key, units, min, max, scopes, today: value, decisions, version: decisions.length };
}

const sql = `SELECT v.id, v.key, v.applies_to AS "appliesTo", v.effective_from::text AS "effectiveFrom", v.amount, v.unit, v.reason,
    a.name AS "setBy", v.set_at AS "setAt"
  FROM setting_value v JOIN account a ON a.organisation_id = v.organisation_id AND a.id = v.set_by
  WHERE $1::text IS NULL OR v.key = $1
  ORDER BY v.effective_from DESC, v.set_at DESC, v.id`;
