import { PrepareReleaseRequest, ReleaseResponse, ReleasesResponse, ReleaseStateResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, RequireFreshFactor, RequirePermission } from '@assay/platform/api';
import { PageQuery } from '@assay/platform/contracts';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { ApproveRelease } from './approve-release';
import { PrepareRelease } from './prepare-release';
import { ReleaseQueries } from './release-queries';
import { WithdrawRelease } from './withdraw-release';

@Controller('releases')
export class ReleasesController {
  constructor(
    private readonly queries: ReleaseQueries,
    private readonly prepareRelease: PrepareRelease,
    private readonly approveRelease: ApproveRelease,
    private readonly withdrawRelease: WithdrawRelease,
  ) {}

  @Get()
  @RequirePermission(Permission.ReadResults)
  @ApiOkResponse({ type: ReleasesResponse })
  list(@CurrentActor() actor: Actor, @Query() { offset }: PageQuery): Promise<ReleasesResponse> {
    return this.queries.list(actor, offset);
  }

  @Get(':releaseId')
  @RequirePermission(Permission.ReadResults)
  @ApiOkResponse({ type: ReleaseResponse })
  one(@CurrentActor() actor: Actor, @Param('releaseId', ParseUUIDPipe) id: string): Promise<ReleaseResponse> {
    return this.queries.one(actor, id);
  }

  @Post()
  @RequirePermission(Permission.PrepareRelease)
  @ApiCreatedResponse({ type: ReleaseStateResponse })
  prepare(@CurrentActor() actor: Actor, @Body() request: PrepareReleaseRequest): Promise<ReleaseStateResponse> {
    return this.prepareRelease.run(actor, request);
  }

  @Post(':releaseId/approval')
  @RequirePermission(Permission.ApproveRelease)
  @RequireFreshFactor()
  @ApiCreatedResponse({ type: ReleaseStateResponse })
  approve(@CurrentActor() actor: Actor, @Param('releaseId', ParseUUIDPipe) id: string): Promise<ReleaseStateResponse> {
    return this.approveRelease.run(actor, id);
  }

  @Post(':releaseId/withdrawal')
  @RequirePermission(Permission.PrepareRelease)
  @ApiCreatedResponse({ type: ReleaseStateResponse })
  withdraw(@CurrentActor() actor: Actor, @Param('releaseId', ParseUUIDPipe) id: string): Promise<ReleaseStateResponse> {
    return this.withdrawRelease.run(actor, id);
  }
}
