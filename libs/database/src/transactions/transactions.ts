import type { DataSource, EntityManager } from 'typeorm';
import { OrganisationEntity } from '../people/organisation.entity';
import { openClaim, type Claim, type EarlierAnswerRow } from './claim';
import { postgresCodeOf } from './postgres-code';
import { rowsOf } from './rows';
import { rememberTenant } from './tenant-of';
import type { Passage, Tenant } from './tenant';

const retriable = new Set(['40001', '40P01']);
const tries = 3;

/**
 * The only way to the rows. Each piece of work runs in one transaction whose first statement says for whom it is;
 * the setting ends with the transaction. A deadlock or serialisation failure is tried again, up to three times.
 */
export class Transactions {
  constructor(private readonly dataSource: DataSource) {}

  /** Runs the work for one organisation. `work` must use the given manager and nothing else. */
  run<T>(tenant: Tenant, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.attempt((manager) => enterOrganisation(manager, tenant), work);
  }

  /** Runs a command's work for one organisation, after its claim: the answer given earlier to the same key, or null. */
  claim<T>(tenant: Tenant, claim: Claim, work: (manager: EntityManager, earlier: EarlierAnswerRow | null) => Promise<T>): Promise<T> {
    return this.attempt((manager) => openClaim(manager, tenant, claim), work);
  }

  /** Runs work that looks up the organisation itself, e.g. by the session's token. */
  pass<T>(passage: Passage, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    return this.attempt((manager) => applySettings(manager, settingsOfPassage(passage)), work);
  }

  /** One statement, a transaction of its own, which must say for whom it is before it touches a row. */
  async once<Row>(sql: string, parameters: readonly unknown[]): Promise<Row[]> {
    const runner = this.dataSource.createQueryRunner();
    try {
      return await rowsOf<Row>(runner.manager, sql, parameters);
    } finally {
      await runner.release();
    }
  }

  /** Background work: runs `work` for one organisation after the other, each in its own transaction; returns the sum. */
  async inEachOrganisation(work: (manager: EntityManager, organisationId: string) => Promise<number>): Promise<number> {
    const organisations = await this.pass({ background: true }, (manager) => manager.find(OrganisationEntity, { select: { id: true } }));
    let sum = 0;
    for (const { id } of organisations)
      sum += await this.run({ organisationId: id, audience: 'staff', subjectId: null }, (manager) => work(manager, id));
    return sum;
  }

  private async attempt<Opened, T>(
    open: (manager: EntityManager) => Promise<Opened>,
    work: (manager: EntityManager, opened: Opened) => Promise<T>,
    count = 1,
  ): Promise<T> {
    try {
      return await this.dataSource.transaction(async (manager) => work(manager, await open(manager)));
    } catch (error) {
      if (count >= tries || !retriable.has(postgresCodeOf(error) ?? '')) throw error;
      return this.attempt(open, work, count + 1);
    }
  }
}

/** Moves a transaction that came in by a passage over to the organisation it found. */
export function enterOrganisation(manager: EntityManager, tenant: Tenant): Promise<void> {
  rememberTenant(manager, tenant);
  return applySettings(manager, settingsOf(tenant));
}

function settingsOf(tenant: Tenant): Record<string, string> {
  return {
    'app.organisation_id': tenant.organisationId,
    'app.audience': tenant.audience,
    'app.subject_id': tenant.subjectId ?? '',
  };
}

function settingsOfPassage(passage: Passage): Record<string, string> {
  if ('organisationCode' in passage) return { 'app.organisation_code': passage.organisationCode };
  if ('sessionTokenHash' in passage) return { 'app.session_token_hash': passage.sessionTokenHash };
  if ('statementCode' in passage) return { 'app.statement_code': passage.statementCode };
  if ('calendarSecretHash' in passage) return { 'app.calendar_secret_hash': passage.calendarSecretHash };
  return { 'app.background': 'on' };
}

async function applySettings(manager: EntityManager, settings: Record<string, string>): Promise<void> {
  const entries = Object.entries(settings);
  const calls = entries.map((_, index) => `set_config($${2 * index + 1}, $${2 * index + 2}, true)`);
  await rowsOf(manager, `SELECT ${calls.join(', ')}`, entries.flat());
}
