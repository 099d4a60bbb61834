import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { enterOrganisation, firstRow, Transactions } from '@assay/database';
import { permissionsOf, staffRoles, type Role } from '@assay/people/domain';
import { Authenticator, type Actor } from '@assay/platform/api';
import { sessionLimits } from './session-limits';
import { tokenHash } from './session-token';

interface LiveSession {
  id: string;
  organisationId: string;
  accountId: string;
  seenLongAgo: boolean;
}

interface Account {
  roles: Role[];
  subjectId: string | null;
}

/** Looks the session up anew for every request: a changed role or an ended session counts at once. */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  actorOf(token: string): Promise<Actor | null> {
    const sessionTokenHash = tokenHash(token);
    return this.transactions.pass({ sessionTokenHash }, async (manager) => {
      const session = await liveSession(manager, sessionTokenHash);
      if (!session) return null;
      const { organisationId, accountId } = session;
      await enterOrganisation(manager, { organisationId, audience: 'staff', subjectId: null });
      if (session.seenLongAgo) await manager.query('UPDATE session SET last_seen_at = now() WHERE id = $1', [session.id]);
      const account = await accountOf(manager, accountId);
      return account ? actorFrom(session, account) : null;
    });
  }
}

function actorFrom({ id, organisationId, accountId }: LiveSession, { roles, subjectId }: Account): Actor {
  const audience = roles.some((role) => staffRoles.includes(role)) ? 'staff' : 'outside';
  return { sessionId: id, organisationId, accountId, roles, audience, subjectId, permissions: new Set(permissionsOf(roles)) };
}

function liveSession(manager: EntityManager, hash: string): Promise<LiveSession | null> {
  return firstRow(
    manager,
    `SELECT id, organisation_id AS "organisationId", account_id AS "accountId", last_seen_at < now() - interval '1 minute' AS "seenLongAgo"
     FROM session WHERE token_hash = $1 AND ended_at IS NULL AND expires_at > now() AND last_seen_at > now() - make_interval(mins => $2)`,
    [hash, sessionLimits.idleMinutes],
  );
}

function accountOf(manager: EntityManager, accountId: string): Promise<Account | null> {
  return firstRow(
    manager,
    `SELECT coalesce(array_agg(r.role ORDER BY r.role) FILTER (WHERE r.role IS NOT NULL), '{}') AS roles,
       coalesce(a.training_provider_id, a.employer_id, p.id) AS "subjectId"
     FROM account a
     LEFT JOIN account_role r ON r.organisation_id = a.organisation_id AND r.account_id = a.id
     LEFT JOIN apprentice p ON p.organisation_id = a.organisation_id AND p.account_id = a.id
     WHERE a.id = $1 AND a.suspended_at IS NULL GROUP BY a.organisation_id, a.id, p.id`,
    [accountId],
  );
}
