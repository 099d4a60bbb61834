import { Body, Controller, Get, Param, ParseIntPipe, Post, Put, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, notFound, RequirePermission, type Actor } from '@assay/platform/api';
import {
  AddEmployerRequest,
  ImportResponse,
  ImportRowsQuery,
  ImportRowsResponse,
  MendRowRequest,
  ReadImportRequest,
  ReplaceValueRequest,
} from '@assay/scheduling/contracts';
import { ImportQueries } from './import-queries';
import { MendImport } from './mend-import';
import { ReadImport } from './read-import';
import { TakeOverPart } from './take-over-part';

const existingLine = new ParseIntPipe({ exceptionFactory: () => notFound() });

@Controller('apprentice-imports')
@RequirePermission(Permission.ImportApprentices)
export class ImportsController {
  constructor(
    private readonly queries: ImportQueries,
    private readonly readImport: ReadImport,
    private readonly mendImport: MendImport,
    private readonly takeOverPart: TakeOverPart,
  ) {}

  @Get('template')
  @ApiProduces('text/csv')
  template(): StreamableFile {
    return this.queries.template();
  }

  @Post()
  @ApiCreatedResponse({ type: ImportResponse })
  read(@CurrentActor() actor: Actor, @Body() request: ReadImportRequest): Promise<ImportResponse> {
    return this.readImport.run(actor, request);
  }

  @Get(':id')
  @ApiOkResponse({ type: ImportResponse })
  one(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<ImportResponse> {
    return this.queries.one(actor, id);
  }

  @Get(':id/rows')
  @ApiOkResponse({ type: ImportRowsResponse })
  rows(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Query() query: ImportRowsQuery): Promise<ImportRowsResponse> {
    return this.queries.rows(actor, id, query);
  }

  @Put(':id/rows/:line')
  @ApiOkResponse({ type: ImportResponse })
  mend(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Param('line', existingLine) line: number,
    @Body() request: MendRowRequest,
  ): Promise<ImportResponse> {
    return this.mendImport.cell(actor, id, line, request);
  }

  @Post(':id/replacements')
  @ApiCreatedResponse({ type: ImportResponse })
  replace(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Body() request: ReplaceValueRequest): Promise<ImportResponse> {
    return this.mendImport.value(actor, id, request);
  }

  @Post(':id/employers')
  @ApiCreatedResponse({ type: ImportResponse })
  addEmployer(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Body() { name }: AddEmployerRequest,
  ): Promise<ImportResponse> {
    return this.mendImport.employer(actor, id, name);
  }

  @Post(':id/parts')
  @ApiCreatedResponse({ type: ImportResponse })
  next(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<ImportResponse> {
    return this.takeOverPart.run(actor, id);
  }
}
