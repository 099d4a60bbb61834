import { DriftResponse, FiguresExportQuery, FiguresQuery, FiguresResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, RequireFreshFactor, RequirePermission } from '@assay/platform/api';
import { Controller, Get, Query, StreamableFile } from '@nestjs/common';
import { ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { DriftQueries } from './drift-queries';
import { ExportFigures } from './export-figures';
import { FigureQueries } from './figure-queries';

@Controller('figures')
export class FiguresController {
  constructor(
    private readonly queries: FigureQueries,
    private readonly driftQueries: DriftQueries,
    private readonly exportFigures: ExportFigures,
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
  async export(@CurrentActor() actor: Actor, @Query() { table, ...query }: FiguresExportQuery): Promise<StreamableFile> {
    return new StreamableFile(Buffer.from(await this.exportFigures.run(actor, table, query)), {
      type: 'text/csv; charset=utf-8',
      disposition: `attachment; filename="${table}.csv"`,
    });
  }
}
