import { Body, Controller, Get, Param, Post, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, IfMatch, NaturallyIdempotent, RequirePermission, type Actor } from '@assay/platform/api';
import { PageQuery } from '@assay/platform/contracts';
import {
  AdjustmentReasonResponse,
  AdjustmentResponse,
  AdjustmentsResponse,
  DecideAdjustmentRequest,
  RequestAdjustmentRequest,
} from '@assay/scheduling/contracts';
import { AdjustmentQueries } from './adjustment-queries';
import { DecideAdjustment } from './decide-adjustment';
import { RequestAdjustment } from './request-adjustment';
import { WithdrawAdjustment } from './withdraw-adjustment';

@Controller()
export class AdjustmentsController {
  constructor(
    private readonly requestAdjustment: RequestAdjustment,
    private readonly decideAdjustment: DecideAdjustment,
    private readonly withdrawAdjustment: WithdrawAdjustment,
    private readonly queries: AdjustmentQueries,
  ) {}

  @Get('adjustments')
  @RequirePermission(Permission.DecideAdjustment)
  @ApiOkResponse({ type: AdjustmentsResponse })
  all(@CurrentActor() actor: Actor, @Query() { offset }: PageQuery): Promise<AdjustmentsResponse> {
    return this.queries.all(actor, offset);
  }

  @Get('enrolments/:id/adjustments')
  @RequirePermission(Permission.RequestAdjustment)
  @ApiOkResponse({ type: AdjustmentsResponse })
  of(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<AdjustmentsResponse> {
    return this.queries.of(actor, id);
  }

  @Post('enrolments/:id/adjustments')
  @RequirePermission(Permission.RequestAdjustment)
  @ApiCreatedResponse({ type: AdjustmentResponse })
  request(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Body() request: RequestAdjustmentRequest,
  ): Promise<AdjustmentResponse> {
    return this.requestAdjustment.run(actor, id, request);
  }

  @Post('adjustments/:id/decision')
  @RequirePermission(Permission.DecideAdjustment)
  @ApiCreatedResponse({ type: AdjustmentResponse })
  decide(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @IfMatch() version: number,
    @Body() request: DecideAdjustmentRequest,
  ): Promise<AdjustmentResponse> {
    return this.decideAdjustment.run(actor, id, version, request);
  }

  @Post('adjustments/:id/withdrawal')
  @RequirePermission(Permission.RequestAdjustment)
  @ApiCreatedResponse({ type: AdjustmentResponse })
  withdraw(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<AdjustmentResponse> {
    return this.withdrawAdjustment.run(actor, id);
  }

  /** A reading is a step of its own: it is recorded. */
  @Post('adjustments/:id/reason')
  @NaturallyIdempotent('It reads; that staff did is recorded each time.')
  @RequirePermission(Permission.UseAccount)
  @ApiCreatedResponse({ type: AdjustmentReasonResponse })
  reason(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<AdjustmentReasonResponse> {
    return this.queries.reason(actor, id);
  }
}
