import { firstRow, inEffect, pageOf, rowsOf, Transactions, utcText } from '@assay/database';
import type { ReleaseResponse, ReleasesResponse, ReleaseSummaryResponse } from '@assay/grading/contracts';
import { type Actor, Clock, notFound } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { datedResults, type ResultRow } from '../results/dated-results';
import { resultSummarySql } from '../results/result-sql';

/** The batches of an organisation, and one with what it holds. */
@Injectable()
export class ReleaseQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, offset?: number): Promise<ReleasesResponse> {
    const sql = `${summarySql} ORDER BY l.status = 'prepared' DESC, l.prepared_at DESC, l.id`;
    return this.transactions.run(actor, (manager) => pageOf(manager, sql, [actor.accountId], offset));
  }

  one(actor: Actor, releaseId: string): Promise<ReleaseResponse> {
    return this.transactions.run(actor, async (manager) => {
      const parameters = [actor.accountId, releaseId];
      const release = await firstRow<ReleaseSummaryResponse>(manager, `${summarySql} WHERE l.id = $2`, parameters);
      if (!release) throw notFound();
      const results = `${resultSummarySql} JOIN release_item held ON held.result_id = r.id AND held.release_id = $1
        ORDER BY p.family_name, p.given_name`;
      return { ...release, results: await datedResults(manager, await rowsOf<ResultRow>(manager, results, [releaseId]), this.clock.now()) };
    });
  }
}

const summarySql = `
  SELECT l.id, l.status, pa.name AS "preparedByName", ${utcText('l.prepared_at')} AS "preparedAt", ${utcText('l.wanted_at')} AS "wantedAt",
    da.name AS "decidedByName", ${utcText('l.decided_at')} AS "decidedAt", ${utcText('l.effective_at')} AS "effectiveAt",
    ${inEffect('l')} AS "inEffect", l.prepared_by = $1 AS own,
    (SELECT count(*)::int FROM release_item i WHERE i.release_id = l.id) AS "resultCount"
  FROM release l JOIN account pa ON pa.id = l.prepared_by LEFT JOIN account da ON da.id = l.decided_by`;
