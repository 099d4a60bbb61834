import { Transactions, firstRow, pageOf, rowsOf } from '@assay/database';
import type { MarkOfResultResponse, ResultDetailResponse, ResultsResponse, ResultVersionResponse } from '@assay/grading/contracts';
import { type Actor, Clock, notFound } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { correctionsOfSql } from '../corrections/correction-queries';
import { datedResults, type ResultRow } from './dated-results';
import { marksOfResultSql, versionsSql } from './result-detail-sql';
import { isNewest, resultSummarySql } from './result-sql';

/** The newest overall grade of every enrolment that has one: what waits first, then the latest released; and one in full. */
@Injectable()
export class ResultQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  list(actor: Actor, offset?: number): Promise<ResultsResponse> {
    return this.transactions.run(actor, async (manager) => {
      const { items, total } = await pageOf<ResultRow>(manager, listSql, [], offset);
      return { items: await datedResults(manager, items, this.clock.now()), total };
    });
  }

  one(actor: Actor, resultId: string): Promise<ResultDetailResponse> {
    return this.transactions.run(actor, async (manager) => {
      const row = await firstRow<ResultRow>(manager, oneSql, [resultId]);
      if (!row) throw notFound();
      const [result] = await datedResults(manager, [row], this.clock.now());
      if (!result) throw notFound();
      const versions = await rowsOf<ResultVersionResponse>(manager, versionsSql, [resultId]);
      const marks = await rowsOf<MarkOfResultResponse>(manager, marksOfResultSql, [resultId]);
      const corrections = await rowsOf<ResultDetailResponse['corrections'][number]>(manager, correctionsOfSql, [
        actor.accountId,
        result.enrolmentId,
      ]);
      return { ...result, newest: versions[0]?.id === resultId, versions, marks, corrections };
    });
  }
}

const listSql = `SELECT * FROM (${resultSummarySql} WHERE ${isNewest}) listed
  ORDER BY state = 'released', CASE WHEN state <> 'released' THEN "computedAt" END, "effectiveAt" DESC, id`;

const oneSql = `${resultSummarySql} WHERE r.id = $1`;
