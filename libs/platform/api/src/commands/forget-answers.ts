import { Injectable } from '@nestjs/common';
import { Transactions } from '@assay/database';

/** How long an answer is kept for the request that asks again. */
const answersKeptDays = 30;

/** Forgets the answers to requests that nobody repeats any more. */
@Injectable()
export class ForgetAnswers {
  constructor(private readonly transactions: Transactions) {}

  /** In every organisation; returns how many were forgotten. */
  run(): Promise<number> {
    return this.transactions.inEachOrganisation(async (manager) => {
      const [, count] = await manager.query<[unknown[], number]>(
        'DELETE FROM idempotent_answer WHERE created_at < now() - make_interval(days => $1)',
        [answersKeptDays],
      );
      return count;
    });
  }
}
