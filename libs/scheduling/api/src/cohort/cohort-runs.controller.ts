import { Body, Controller, Delete, Get, Param, Post, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiProduces } from '@nestjs/swagger';
import type { Response } from 'express';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, RequirePermission, type Actor } from '@assay/platform/api';
import { PageQuery } from '@assay/platform/contracts';
import {
  WaitingAttemptsQuery,
  WaitingAttemptsResponse,
  CohortPinRequest,
  CohortProgressResponse,
  CohortPublicationRequest,
  CohortPublicationResponse,
  CohortRepairRequest,
  CohortRunRequest,
  CohortRunResponse,
  CohortRunsResponse,
  PinTrialResponse,
} from '@assay/scheduling/contracts';
import { CancelCohortRun } from './cancel-cohort-run';
import { WaitingQueries } from './waiting-queries';
import { CohortRunQueries } from './cohort-run-queries';
import { FollowRun } from './follow-run';
import { PinEvent } from './pin-event';
import { PublishCohort } from './publish-cohort';
import { StartCohortRun } from './start-cohort-run';
import { StartRepair } from './start-repair';
import { TryPin } from './try-pin';

@Controller()
export class CohortRunsController {
  constructor(
    private readonly queries: CohortRunQueries,
    private readonly waitingQueries: WaitingQueries,
    private readonly startRun: StartCohortRun,
    private readonly cancelRun: CancelCohortRun,
    private readonly followRun: FollowRun,
    private readonly pinEvent: PinEvent,
    private readonly tryPin: TryPin,
    private readonly publishCohort: PublishCohort,
    private readonly startRepair: StartRepair,
  ) {}

  @Get('waiting-attempts')
  @RequirePermission(Permission.ScheduleCohort)
  @ApiOkResponse({ type: WaitingAttemptsResponse })
  waiting(@CurrentActor() actor: Actor, @Query() query: WaitingAttemptsQuery): Promise<WaitingAttemptsResponse> {
    return this.waitingQueries.run(actor, query);
  }

  @Get('cohort-runs')
  @RequirePermission(Permission.ScheduleCohort)
  @ApiOkResponse({ type: CohortRunsResponse })
  list(@CurrentActor() actor: Actor, @Query() { offset }: PageQuery): Promise<CohortRunsResponse> {
    return this.queries.list(actor, offset);
  }

  @Post('cohort-runs')
  @RequirePermission(Permission.ScheduleCohort)
  @ApiCreatedResponse({ type: CohortRunResponse })
  start(@CurrentActor() actor: Actor, @Body() request: CohortRunRequest): Promise<CohortRunResponse> {
    return this.startRun.run(actor, request);
  }

  @Get('cohort-runs/:id')
  @RequirePermission(Permission.ScheduleCohort)
  @ApiOkResponse({ type: CohortRunResponse })
  one(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<CohortRunResponse> {
    return this.queries.one(actor, id);
  }

  @Get('cohort-runs/:id/progress')
  @RequirePermission(Permission.ScheduleCohort)
  @ApiProduces('text/event-stream')
  @ApiOkResponse({ type: CohortProgressResponse, description: 'Server-sent events; the last state comes first.' })
  follow(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Res() response: Response): Promise<void> {
    return this.followRun.run(actor, id, response);
  }

  @Post('cohort-runs/:id/cancellation')
  @RequirePermission(Permission.ScheduleCohort)
  @ApiCreatedResponse({ type: CohortRunResponse })
  cancel(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<CohortRunResponse> {
    return this.cancelRun.run(actor, id);
  }

  @Get('cohort-runs/:id/pin-trial')
  @RequirePermission(Permission.ScheduleCohort)
  @ApiOkResponse({ type: PinTrialResponse })
  trial(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Query() query: CohortPinRequest): Promise<PinTrialResponse> {
    return this.tryPin.run(actor, id, query);
  }

  @Post('cohort-runs/:id/pins')
  @RequirePermission(Permission.ScheduleCohort)
  @ApiCreatedResponse({ type: CohortRunResponse })
  pin(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Body() request: CohortPinRequest): Promise<CohortRunResponse> {
    return this.pinEvent.pin(actor, id, request);
  }

  @Delete('cohort-runs/:id/pins/:attemptId')
  @RequirePermission(Permission.ScheduleCohort)
  @ApiOkResponse({ type: CohortRunResponse })
  unpin(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Param('attemptId', existing) attemptId: string,
  ): Promise<CohortRunResponse> {
    return this.pinEvent.unpin(actor, id, attemptId);
  }

  @Post('cohort-runs/:id/publications')
  @RequirePermission(Permission.ScheduleCohort)
  @ApiCreatedResponse({ type: CohortPublicationResponse })
  publish(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Body() request: CohortPublicationRequest,
  ): Promise<CohortPublicationResponse> {
    return this.publishCohort.run(actor, id, request);
  }

  @Post('cohort-runs/:id/repairs')
  @RequirePermission(Permission.ScheduleCohort)
  @ApiCreatedResponse({ type: CohortRunResponse })
  repair(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Body() request: CohortRepairRequest,
  ): Promise<CohortRunResponse> {
    return this.startRepair.run(actor, id, request);
  }
}
