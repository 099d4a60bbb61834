import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { rowsOf, Transactions, type EarlierAnswerRow } from '@assay/database';
import type { Actor } from '../access/actor';
import { ProblemException } from '../problem/problem.exception';
import { EarlierAnswer, requestScope, type RequestScope } from './request-scope';

/**
 * Runs the work of a command in one transaction, together with the request's idempotency: what `work` returns is the
 * answer, stored beside the change it stands for. The same key and request give the same answer and change nothing;
 * the same key with another request is refused. Requests with one key wait for each other.
 */
@Injectable()
export class Commands {
  constructor(private readonly transactions: Transactions) {}

  /**
   * `turns` are ids of what the work wants for itself: commands that want the same wait for each other before they read.
   * Told here they cost nothing; the work may take further ones with `takeTurns`.
   */
  async run<T>(actor: Actor, work: (manager: EntityManager) => Promise<T>, turns: readonly string[] = []): Promise<T> {
    const scope = requestScope.getStore();
    if (!scope) return this.transactions.run(actor, work);
    if (scope.answered) throw new Error('A request runs one command.');
    const { accountId } = actor;
    const answer = await this.transactions.claim(actor, { accountId, key: scope.key, turns }, async (manager, earlier) => {
      if (earlier) replay(earlier, scope);
      const body = await work(manager);
      await store(manager, actor, scope, body);
      return body;
    });
    scope.answered = true;
    return answer;
  }
}

function replay({ fingerprint, body }: EarlierAnswerRow, scope: RequestScope): never {
  if (fingerprint !== scope.fingerprint)
    throw new ProblemException(422, 'idempotency-key-reused', 'This Idempotency-Key belongs to another request.');
  throw new EarlierAnswer(body ?? undefined);
}

async function store(manager: EntityManager, { organisationId, accountId }: Actor, scope: RequestScope, body: unknown): Promise<void> {
  const { key, fingerprint, status } = scope;
  await rowsOf(manager, storeSql, [organisationId, accountId, key, fingerprint, status, body === undefined ? null : JSON.stringify(body)]);
}

const storeSql = `INSERT INTO idempotent_answer (organisation_id, account_id, key, fingerprint, status, body) VALUES ($1, $2, $3, $4, $5, $6::jsonb)`;
