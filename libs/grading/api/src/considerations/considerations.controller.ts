import { ConsiderationsResponse, DecideConsiderationRequest, RequestConsiderationRequest } from '@assay/grading/contracts';
import type { ConsiderationStatus } from '@assay/grading/domain';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, existing, RequirePermission } from '@assay/platform/api';
import { PageQuery } from '@assay/platform/contracts';
import { Body, Controller, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { ConsiderationQueries } from './consideration-queries';
import { DecideConsideration } from './decide-consideration';
import { RequestConsideration } from './request-consideration';

@Controller()
export class ConsiderationsController {
  constructor(
    private readonly queries: ConsiderationQueries,
    private readonly requestConsideration: RequestConsideration,
    private readonly decideConsideration: DecideConsideration,
  ) {}

  @Get('my/considerations')
  @RequirePermission(Permission.RequestConsideration)
  @ApiOkResponse({ type: ConsiderationsResponse })
  mine(@CurrentActor() actor: Actor, @Query() { offset }: PageQuery): Promise<ConsiderationsResponse> {
    return this.queries.list(actor, offset);
  }

  @Post('attempts/:attemptId/considerations')
  @RequirePermission(Permission.RequestConsideration)
  request(
    @CurrentActor() actor: Actor,
    @Param('attemptId', existing) attemptId: string,
    @Body() request: RequestConsiderationRequest,
  ): Promise<{ id: string }> {
    return this.requestConsideration.run(actor, attemptId, request);
  }

  @Get('considerations')
  @RequirePermission(Permission.DecideConsideration)
  @ApiOkResponse({ type: ConsiderationsResponse })
  list(@CurrentActor() actor: Actor, @Query() { offset }: PageQuery): Promise<ConsiderationsResponse> {
    return this.queries.list(actor, offset);
  }

  @Get('considerations/:considerationId/files/:fileId')
  @RequirePermission(Permission.UseAccount)
  file(
    @CurrentActor() actor: Actor,
    @Param('considerationId', existing) id: string,
    @Param('fileId', existing) fileId: string,
  ): Promise<StreamableFile> {
    return this.queries.file(actor, id, fileId);
  }

  @Post('considerations/:considerationId/decision')
  @RequirePermission(Permission.DecideConsideration)
  decide(
    @CurrentActor() actor: Actor,
    @Param('considerationId', existing) id: string,
    @Body() request: DecideConsiderationRequest,
  ): Promise<{ id: string; status: ConsiderationStatus }> {
    return this.decideConsideration.run(actor, id, request);
  }
}
