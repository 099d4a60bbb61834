import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Transactions } from '@assay/database';
import { tooManyRequests } from '../problem/problem.exception';

export interface Limit {
  /** How many times within the window. */
  readonly hits: number;
  readonly windowSeconds: number;
}

/** Counts in the database, so that all processes share one count. A limit passes by itself; nothing locks for good. */
@Injectable()
export class Throttle {
  constructor(private readonly transactions: Transactions) {}

  /** Counts one hit on each of the names; refuses with 429 where one is over its limit. */
  async hit(names: readonly string[], limit: Limit): Promise<void> {
    const keys = names.map((name) => createHash('sha256').update(name).digest('hex')).sort();
    const rows = await this.transactions.pass({ background: true }, (manager) =>
      manager.query(
        `INSERT INTO throttle AS t (key, hits, expires_at)
         SELECT key, 1, now() + make_interval(secs => $2) FROM unnest($1::varchar[]) AS key
         ON CONFLICT (key) DO UPDATE SET
           hits = CASE WHEN t.expires_at <= now() THEN 1 ELSE t.hits + 1 END,
           expires_at = CASE WHEN t.expires_at <= now() THEN excluded.expires_at ELSE t.expires_at END
         RETURNING hits, ceil(extract(epoch FROM expires_at - now()))::int AS "secondsLeft"`,
        [keys, limit.windowSeconds],
      ),
    );
    const over = (rows as { hits: number; secondsLeft: number }[]).filter(({ hits }) => hits > limit.hits);
    if (over.length > 0) throw tooManyRequests(Math.max(1, ...over.map(({ secondsLeft }) => secondsLeft)));
  }

  /** Forgets counts whose window is over. */
  async sweep(): Promise<void> {
    await this.transactions.pass({ background: true }, (manager) =>
      manager.query(`DELETE FROM throttle WHERE expires_at < now() - interval '1 hour'`),
    );
  }
}
