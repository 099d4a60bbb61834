import { DriftResponse, FiguresExportQuery, FiguresQuery, FiguresResponse } from '@assay/grading/contracts';
import { FigureTable } from '@assay/grading/domain';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, RequirePermission } from '@assay/platform/api';
import { csvText } from '@assay/platform/util';
import { Controller, Get, Header, Query } from '@nestjs/common';
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
  @Header('Content-Type', 'text/csv; charset=utf-8')
  @Header('Content-Disposition', 'attachment; filename="figures.csv"')
  @ApiProduces('text/csv')
  @ApiOkResponse({ description: 'One table as CSV in which nothing can run as a formula.' })
  async export(
    @CurrentActor() actor: Actor,
    @Query() { table, ...query }: FiguresExportQuery,
  ): Promise<string> {
    if (table === FigureTable.Drift) return csvText(driftTable(await this.driftQueries.drift(actor, query)));
    const figures = await this.queries.figures(actor, query);
    const tables = { rates: ratesTable, waiting: waitingTable, load: loadTable };
    return csvText(tables[table](figures));
  }
}
