import { firstRow, rowsOf, Transactions } from '@assay/database';
import type { FiguresQuery, FiguresResponse, LoadResponse, RateResponse, WaitingResponse } from '@assay/grading/contracts';
import { type FigureGroup, proportion } from '@assay/grading/domain';
import { type Actor, Clock } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { figureFilter } from './figure-filter';
import { ratesSql } from './rates-sql';
import { readWholeTables } from './read-whole-tables';
import { datesSql, loadSql, waitingSql } from './waiting-sql';

interface CountedMarks {
  readonly group: FigureGroup;
  readonly key: string;
  readonly name: string;
  readonly marks: number;
  readonly passed: number;
  readonly distinctions: number;
  readonly firsts: number;
  readonly firstsPassed: number;
  readonly sampled: number;
  readonly upheld: number;
  readonly changed: number;
  readonly returned: number;
}

/** How assessing went in a period, with intervals where a share could be chance. */
@Injectable()
export class FigureQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  figures(actor: Actor, query: FiguresQuery): Promise<FiguresResponse> {
    return this.transactions.run(actor, (manager) => this.figuresIn(manager, query));
  }

  private async figuresIn(manager: EntityManager, query: FiguresQuery): Promise<FiguresResponse> {
    const { from, to, parameters } = await figureFilter(manager, query, this.clock.now());
    await readWholeTables(manager);
    const counted = await rowsOf<CountedMarks>(manager, ratesSql, parameters);
    return {
      from,
      to,
      rates: counted.map(rateOf),
      waiting: await rowsOf<WaitingResponse>(manager, waitingSql, parameters),
      sampling: samplingOf(counted[0]),
      bookings: await bookings(manager, parameters),
      load: await rowsOf<LoadResponse>(manager, loadSql, parameters),
    };
  }
}

function rateOf({ group, key, name, marks, passed, distinctions, firsts, firstsPassed }: CountedMarks): RateResponse {
  return {
    group,
    key,
    name,
    marks,
    pass: proportion(passed, marks),
    distinction: proportion(distinctions, marks),
    firstTimePass: proportion(firstsPassed, firsts),
    resits: marks - firsts,
  };
}

function samplingOf(all: CountedMarks | undefined): FiguresResponse['sampling'] {
  const { marks, sampled, upheld, changed, returned } = all ?? { marks: 0, sampled: 0, upheld: 0, changed: 0, returned: 0 };
  return { marks, sampled: proportion(sampled, marks), upheld: proportion(upheld, upheld + changed + returned), changed, returned };
}

async function bookings(manager: EntityManager, parameters: readonly unknown[]): Promise<FiguresResponse['bookings']> {
  const counted = await firstRow<{ dates: number; noShows: number; late: number }>(manager, datesSql, parameters);
  const { dates, noShows, late } = counted ?? { dates: 0, noShows: 0, late: 0 };
  return { dates, noShows: proportion(noShows, dates), lateCancellations: proportion(late, dates) };
}
