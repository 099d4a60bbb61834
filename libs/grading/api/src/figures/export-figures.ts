import { Transactions } from '@assay/database';
import type { FiguresQuery } from '@assay/grading/contracts';
import { FigureTable } from '@assay/grading/domain';
import { type Actor, Clock, recordEvent } from '@assay/platform/api';
import { csvText } from '@assay/platform/util';
import { Injectable } from '@nestjs/common';
import { DriftQueries } from './drift-queries';
import { FigureQueries } from './figure-queries';
import { driftTable, loadTable, ratesTable, waitingTable } from './figure-tables';

/** One table of the figures as CSV in which nothing can run as a formula. Who took it out is on record. */
@Injectable()
export class ExportFigures {
  constructor(
    private readonly queries: FigureQueries,
    private readonly driftQueries: DriftQueries,
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, table: FigureTable, query: FiguresQuery): Promise<string> {
    const text = csvText(await this.table(actor, table, query));
    const exported = { kind: 'figures.exported', subjectId: actor.accountId, facts: { table, ...query } };
    await this.transactions.run(actor, (manager) => recordEvent(manager, actor, this.clock.now(), exported));
    return text;
  }

  private async table(actor: Actor, table: FigureTable, query: FiguresQuery) {
    if (table === FigureTable.Drift) return driftTable(await this.driftQueries.drift(actor, query));
    if (table === FigureTable.Rates) return ratesTable(await this.queries.rates(actor, query));
    const tables = { waiting: waitingTable, load: loadTable };
    return tables[table](await this.queries.figures(actor, query));
  }
}
