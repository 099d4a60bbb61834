import { Transactions, rowsOf } from '@assay/database';
import type { ResultsResponse } from '@assay/grading/contracts';
import type { Actor } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import { isNewest, resultSummarySql } from './result-sql';

/** The newest overall grade of every enrolment that has one: what waits first, then the latest released. */
@Injectable()
export class ResultQueries {
  constructor(private readonly transactions: Transactions) {}

  list(actor: Actor): Promise<ResultsResponse> {
    const sql = `SELECT * FROM (${resultSummarySql} WHERE ${isNewest}) listed
      ORDER BY state = 'released', CASE WHEN state <> 'released' THEN "computedAt" END, "effectiveAt" DESC LIMIT 1000`;
    return this.transactions.run(actor, async (manager) => ({ items: await rowsOf(manager, sql) }));
  }
}
