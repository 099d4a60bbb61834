import { Injectable } from '@nestjs/common';
import { AccountEntity, Transactions } from '@assay/database';
import type { ConfirmSessionRequest } from '@assay/people/contracts';
import { Clock, invalid, recordEvent, Throttle, type Actor } from '@assay/platform/api';
import type { EntityManager } from 'typeorm';
import { PasswordHashing } from '../sign-in/password-hashing';

/** As many tries as for signing in: a session left open is no way around that limit. */
const perAccount = { hits: 10, windowSeconds: 300 };

/** Whoever sits at the open session shows by the password that they are the one who signed in. */
@Injectable()
export class ConfirmSession {
  constructor(
    private readonly transactions: Transactions,
    private readonly hashing: PasswordHashing,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { password }: ConfirmSessionRequest): Promise<void> {
    await this.throttle.hit([`confirm account ${actor.accountId}`], perAccount);
    const account = await this.transactions.run(actor, (manager) => manager.findOneBy(AccountEntity, { id: actor.accountId }));
    if (!(await this.hashing.matches(password, account?.passwordHash ?? null))) {
      await this.transactions.run(actor, (manager) => this.record(manager, actor, 'session.confirmation-refused'));
      throw invalid([{ field: 'password', code: 'wrong', detail: 'This is not the password of the account.' }]);
    }
    await this.transactions.run(actor, async (manager) => {
      await manager.query(`UPDATE session SET confirmed_at = now() WHERE id = $1 AND account_id = $2 AND ended_at IS NULL`, [
        actor.sessionId,
        actor.accountId,
      ]);
      await this.record(manager, actor, 'session.confirmed');
    });
  }

  private record(manager: EntityManager, actor: Actor, kind: string): Promise<void> {
    return recordEvent(manager, actor, this.clock.now(), { kind, subjectId: actor.sessionId });
  }
}
