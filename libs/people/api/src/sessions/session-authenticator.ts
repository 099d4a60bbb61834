import { Injectable } from '@nestjs/common';
import { rowsOf, Transactions } from '@assay/database';
import { permissionsOf, staffRoles, type Role } from '@assay/people/domain';
import { Authenticator, type Actor } from '@assay/platform/api';
import { sessionLimits } from './session-limits';
import { tokenHash } from './session-token';

interface LiveSession {
  readonly id: string;
  readonly organisationId: string;
  readonly accountId: string;
  readonly roles: Role[];
  readonly subjectId: string | null;
}

/** Looks the session up anew for every request: a changed role or an ended session counts at once. */
@Injectable()
export class SessionAuthenticator extends Authenticator {
  constructor(private readonly transactions: Transactions) {
    super();
  }

  async actorOf(token: string): Promise<Actor | null> {
    const [session] = await this.transactions.once<LiveSession>(sql, [tokenHash(token), sessionLimits.idleMinutes]);
    return session ? actorFrom(session) : null;
  }

  async isFresh({ organisationId, audience, subjectId, sessionId }: Actor): Promise<boolean> {
    const [found] = await this.transactions.run({ organisationId, audience, subjectId }, (manager) =>
      rowsOf<{ fresh: boolean }>(manager, freshSql, [sessionId, sessionLimits.confirmedMinutes]),
    );
    return found?.fresh ?? false;
  }
}

function actorFrom({ id, organisationId, accountId, roles, subjectId }: LiveSession): Actor {
  const audience = roles.some((role) => staffRoles.includes(role)) ? 'staff' : 'outside';
  return { sessionId: id, organisationId, accountId, roles, audience, subjectId, permissions: new Set(permissionsOf(roles)) };
}

/** The function sets the token, finds the session, moves over to its organisation, and reads the account there. */
const sql = `SELECT id, organisation_id AS "organisationId", account_id AS "accountId", roles, subject_id AS "subjectId" FROM assay_session($1, $2)`;

const freshSql = `SELECT confirmed_at > now() - make_interval(mins => $2) AS fresh FROM session WHERE id = $1`;
