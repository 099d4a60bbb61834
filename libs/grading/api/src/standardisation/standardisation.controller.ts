import {
  LevelsRequest,
  MakeStandardisationRequest,
  MarkSourcesResponse,
  StandardisationResponse,
  StandardisationsResponse,
} from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, RequirePermission } from '@assay/platform/api';
import { PageQuery } from '@assay/platform/contracts';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { CloseStandardisation } from './close-standardisation';
import { MakeStandardisation } from './make-standardisation';
import { MarkStandardisation } from './mark-standardisation';
import { StandardisationQueries } from './standardisation-queries';

type Made = Pick<StandardisationResponse, 'id'>;

@Controller()
export class StandardisationController {
  constructor(
    private readonly queries: StandardisationQueries,
    private readonly make: MakeStandardisation,
    private readonly markStandardisation: MarkStandardisation,
    private readonly closeStandardisation: CloseStandardisation,
  ) {}

  @Get('standardisations')
  @RequirePermission(Permission.ReadStandardisation)
  @ApiOkResponse({ type: StandardisationsResponse })
  list(@CurrentActor() actor: Actor, @Query() { offset }: PageQuery): Promise<StandardisationsResponse> {
    return this.queries.list(actor, offset);
  }

  @Get('standardisations/:id')
  @RequirePermission(Permission.ReadStandardisation)
  @ApiOkResponse({ type: StandardisationResponse })
  one(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string): Promise<StandardisationResponse> {
    return this.queries.one(actor, id);
  }

  @Get('standardisation-sources')
  @RequirePermission(Permission.LeadStandardisation)
  @ApiOkResponse({ type: MarkSourcesResponse })
  sources(@CurrentActor() actor: Actor): Promise<MarkSourcesResponse> {
    return this.queries.sources(actor);
  }

  @Post('standardisations')
  @RequirePermission(Permission.LeadStandardisation)
  @ApiCreatedResponse()
  begin(@CurrentActor() actor: Actor, @Body() request: MakeStandardisationRequest): Promise<Made> {
    return this.make.run(actor, request);
  }

  @Post('standardisations/:id/mark')
  @RequirePermission(Permission.Standardise)
  @ApiCreatedResponse()
  mark(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() request: LevelsRequest): Promise<Made> {
    return this.markStandardisation.run(actor, id, request);
  }

  @Post('standardisations/:id/close')
  @RequirePermission(Permission.LeadStandardisation)
  @ApiCreatedResponse()
  close(@CurrentActor() actor: Actor, @Param('id', ParseUUIDPipe) id: string, @Body() request: LevelsRequest): Promise<Made> {
    return this.closeStandardisation.run(actor, id, request);
  }
}
