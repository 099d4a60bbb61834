import { rowsOf, Transactions } from '@assay/database';
import type { FiguresQuery, FiguresResponse, LoadResponse, RateResponse, WaitingResponse } from '@assay/grading/contracts';
import { type FigureGroup, proportion } from '@assay/grading/domain';
import { type Actor, Clock } from '@assay/platform/api';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { figureFilter } from './figure-filter';
import { ratesSql } from './rates-sql';
import { readWholeTables } from './read-whole-tables';
import { datesSql, waitingSql } from './waiting-sql';

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

/** The dates of one assessor: those of the load, and what became of the others. */
interface HeldDates extends LoadResponse {
  readonly dates: number;
  readonly noShows: number;
  readonly late: number;
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

  /** The rates alone, as they are exported. */
  rates(actor: Actor, query: FiguresQuery): Promise<RateResponse[]> {
    return this.transactions.run(actor, async (manager) => {
      const { parameters } = await figureFilter(manager, query, this.clock.now());
      return (await countedMarks(manager, parameters)).map(rateOf);
    });
  }

  private async figuresIn(manager: EntityManager, query: FiguresQuery): Promise<FiguresResponse> {
    const { from, to, narrowing, parameters } = await figureFilter(manager, query, this.clock.now());
    const counted = await countedMarks(manager, parameters);
    const dates = await rowsOf<HeldDates>(manager, datesSql(narrowing), parameters);
    return {
      from,
      to,
      rates: counted.map(rateOf),
      waiting: await rowsOf<WaitingResponse>(manager, waitingSql(narrowing), parameters),
      sampling: samplingOf(counted[0]),
      bookings: bookingsOf(dates),
      load: dates.filter(({ assessments }) => assessments > 0).map(loadOf),
    };
  }
}

async function countedMarks(manager: EntityManager, parameters: readonly unknown[]): Promise<CountedMarks[]> {
  await readWholeTables(manager);
  return rowsOf<CountedMarks>(manager, ratesSql, parameters);
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

function bookingsOf(rows: readonly HeldDates[]): FiguresResponse['bookings'] {
  const sum = (of: 'dates' | 'noShows' | 'late') => rows.reduce((all, row) => all + row[of], 0);
  const dates = sum('dates');
  return { dates, noShows: proportion(sum('noShows'), dates), lateCancellations: proportion(sum('late'), dates) };
}

const loadOf = ({ assessorId, name, assessments, hours }: HeldDates): LoadResponse => ({ assessorId, name, assessments, hours });
