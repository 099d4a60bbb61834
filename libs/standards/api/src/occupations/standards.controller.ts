import { Body, Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, NaturallyIdempotent, RequirePermission, type Actor } from '@assay/platform/api';
import {
  ImportStandardRequest,
  ImportStandardResponse,
  OccupationReadingResponse,
  ReadOccupationRequest,
  StandardDifferenceResponse,
  StandardResponse,
  StandardsResponse,
} from '@assay/standards/contracts';
import { ImportStandard } from './import-standard';
import { ReadOccupation } from './read-occupation';
import { StandardsQueries } from './standards-queries';

@Controller('standards')
export class StandardsController {
  constructor(
    private readonly queries: StandardsQueries,
    private readonly readOccupation: ReadOccupation,
    private readonly importStandard: ImportStandard,
  ) {}

  @Get()
  @RequirePermission(Permission.ReadStandards)
  @ApiOkResponse({ type: StandardsResponse })
  all(@CurrentActor() actor: Actor): Promise<StandardsResponse> {
    return this.queries.all(actor);
  }

  @Post('readings')
  @HttpCode(200)
  @NaturallyIdempotent('It reads and keeps nothing.')
  @RequirePermission(Permission.ManageStandards)
  @ApiOkResponse({ type: OccupationReadingResponse })
  read(@Body() request: ReadOccupationRequest): OccupationReadingResponse {
    return this.readOccupation.run(request);
  }

  @Post()
  @HttpCode(200)
  @RequirePermission(Permission.ManageStandards)
  @ApiOkResponse({ type: ImportStandardResponse })
  import(@CurrentActor() actor: Actor, @Body() request: ImportStandardRequest): Promise<ImportStandardResponse> {
    return this.importStandard.run(actor, request);
  }

  @Get(':id')
  @RequirePermission(Permission.ReadStandards)
  @ApiOkResponse({ type: StandardResponse })
  one(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<StandardResponse> {
    return this.queries.one(actor, id);
  }

  @Get(':id/difference')
  @RequirePermission(Permission.ReadStandards)
  @ApiOkResponse({ type: StandardDifferenceResponse })
  difference(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Query('from', existing) from: string,
  ): Promise<StandardDifferenceResponse> {
    return this.queries.difference(actor, id, from);
  }
}
