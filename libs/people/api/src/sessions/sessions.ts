import { Injectable } from '@nestjs/common';
import { SessionEntity, Transactions } from '@assay/database';
import { Clock, recordEvent, type Actor } from '@assay/platform/api';
import type { SignedIn } from '../sign-in/password.strategy';
import { sessionLimits } from './session-limits';
import { newToken, tokenHash } from './session-token';

/** Opens, lists and ends sessions. Times are the database's, so that all processes agree. */
@Injectable()
export class Sessions {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  /** Returns the token for the cookie; only its hash is kept. */
  open({ organisationId, accountId }: SignedIn, userAgent: string): Promise<string> {
    const token = newToken();
    const tenant = { organisationId, audience: 'outside', subjectId: null } as const;
    return this.transactions.run(tenant, async (manager) => {
      const [row] = (await manager.query(
        `INSERT INTO session (organisation_id, account_id, token_hash, user_agent, expires_at)
         VALUES ($1, $2, $3, $4, now() + make_interval(mins => $5)) RETURNING id`,
        [organisationId, accountId, tokenHash(token), userAgent.slice(0, 200), sessionLimits.absoluteMinutes],
      )) as { id: string }[];
      const subjectId = row?.id ?? accountId;
      await recordEvent(manager, { organisationId, accountId }, this.clock.now(), { kind: 'session.opened', subjectId });
      return token;
    });
  }

  list(actor: Actor): Promise<SessionEntity[]> {
    return this.transactions.run(actor, (manager) =>
      manager
        .createQueryBuilder(SessionEntity, 's')
        .where('s.accountId = :accountId AND s.endedAt IS NULL AND s.expiresAt > now()', { accountId: actor.accountId })
        .andWhere(`s.lastSeenAt > now() - make_interval(mins => :idle)`, { idle: sessionLimits.idleMinutes })
        .orderBy('s.lastSeenAt', 'DESC')
        .getMany(),
    );
  }

  end(actor: Actor): Promise<void> {
    return this.close(actor, 'session.ended', 'AND id = $2', [actor.sessionId]);
  }

  endAll(actor: Actor): Promise<void> {
    return this.close(actor, 'session.all-ended', '', []);
  }

  private close(actor: Actor, kind: string, which: string, more: string[]): Promise<void> {
    return this.transactions.run(actor, async (manager) => {
      await manager.query(`UPDATE session SET ended_at = now() WHERE account_id = $1 AND ended_at IS NULL ${which}`, [
        actor.accountId,
        ...more,
      ]);
      await recordEvent(manager, actor, this.clock.now(), { kind, subjectId: actor.sessionId });
    });
  }
}
