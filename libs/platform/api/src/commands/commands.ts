import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { IdempotentAnswerEntity, Transactions } from '@assay/database';
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

  async run<T>(actor: Actor, work: (manager: EntityManager) => Promise<T>): Promise<T> {
    const scope = requestScope.getStore();
    if (!scope) return this.transactions.run(actor, work);
    if (scope.answered) throw new Error('A request runs one command.');
    const answer = await this.transactions.run(actor, async (manager) => {
      await takeTurn(manager, actor, scope);
      const body = await work(manager);
      await store(manager, actor, scope, body);
      return body;
    });
    scope.answered = true;
    return answer;
  }
}

async function takeTurn(manager: EntityManager, actor: Actor, scope: RequestScope): Promise<void> {
  const { organisationId, accountId } = actor;
  await manager.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [`${organisationId}/${accountId}/${scope.key}`]);
  const earlier = await manager.findOneBy(IdempotentAnswerEntity, { organisationId, accountId, key: scope.key });
  if (!earlier) return;
  if (earlier.fingerprint !== scope.fingerprint)
    throw new ProblemException(422, 'idempotency-key-reused', 'This Idempotency-Key belongs to another request.');
  throw new EarlierAnswer(earlier.body ?? undefined);
}

async function store(manager: EntityManager, actor: Actor, scope: RequestScope, body: unknown): Promise<void> {
  await manager.insert(IdempotentAnswerEntity, {
    organisationId: actor.organisationId,
    accountId: actor.accountId,
    key: scope.key,
    fingerprint: scope.fingerprint,
    status: scope.status,
    body: (body ?? null) as object,
  });
}
