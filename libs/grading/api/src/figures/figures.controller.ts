import { DriftResponse, FiguresExportQuery, FiguresQuery, FiguresResponse } from '@assay/grading/contracts';
import { FigureTable } from '@assay/grading/domain';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, RequireFreshFactor, RequirePermission } from '@assay/platform/api';
import { csvText } from '@assay/platform/util';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { DriftQueries } from './drift-queries';
import { FigureQueries } from './figure-queries';
import { driftTable, loadTable, ratesTable, waitingTable } from './figure-tables';

@Controller('figures')
export class FiguresController {
  constructor(
    private readonly queries: FigureQueries,
    private readonly driftQueries: DriftQueries,
  ) {}

  @Get()
  @RequirePermission(Permission.ReadFigures)
  @ApiOkResponse({ type: FiguresResponse })
  figures(@CurrentActor() actor: Actor, @Query() query: FiguresQuery): Promise<FiguresResponse> {
    return this.queries.figures(actor, query);
  }

  @Get('drift')
  @RequirePermission(Permission.ReadFigures)
  @ApiOkResponse({ type: DriftResponse })
  drift(@CurrentActor() actor: Actor, @Query() query: FiguresQuery): Promise<DriftResponse> {
    return this.driftQueries.drift(actor, query);
  }

  @Get('export')
  @RequirePermission(Permission.ReadFigures)
  @RequireFreshFactor()
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'One table as CSV in which nothing can run as a formula.' })
  async export(
    @CurrentActor() actor: Actor,
    @Query() { table, ...query }: FiguresExportQuery,
  ): Promise<StreamableFile> {
    const text = csvText(await this.table(actor, table, query));
    return new StreamableFile(Buffer.from(text), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${table}.csv"`,
    });
  }

  private async table(actor: Actor, table: FigureTable, query: FiguresQuery) {
    if (table === FigureTable.Drift) return driftTable(await this.driftQueries.drift(actor, query));
    const tables = { rates: ratesTable, waiting: waitingTable, load: loadTable };
    return tables[table](await this.queries.figures(actor, query));
  }
}
