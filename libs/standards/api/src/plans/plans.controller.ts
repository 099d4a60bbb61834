import { Body, Controller, Get, HttpCode, Param, Post, Put, Query } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, IfMatch, RequirePermission, type Actor } from '@assay/platform/api';
import {
  AdoptPlanRequest,
  CreatePlanRequest,
  EditPlanRequest,
  PlanEffectsResponse,
  PlanResponse,
  PlansResponse,
  PlanSimulationResponse,
  ReturnPlanRequest,
  ShippedPlansResponse,
} from '@assay/standards/contracts';
import { AdoptPlan } from './adopt-plan';
import { CreatePlan } from './create-plan';
import { EditPlan } from './edit-plan';
import { PlanQueries } from './plan-queries';
import { PublishPlan } from './publish-plan';
import { ReturnPlan } from './return-plan';
import { SubmitPlan } from './submit-plan';

@Controller()
export class PlansController {
  constructor(
    private readonly queries: PlanQueries,
    private readonly adoptPlan: AdoptPlan,
    private readonly createPlan: CreatePlan,
    private readonly editPlan: EditPlan,
    private readonly submitPlan: SubmitPlan,
    private readonly returnPlan: ReturnPlan,
    private readonly publishPlan: PublishPlan,
  ) {}

  @Get('shipped-plans')
  @RequirePermission(Permission.ReadStandards)
  @ApiOkResponse({ type: ShippedPlansResponse })
  shipped(): ShippedPlansResponse {
    return this.queries.shipped();
  }

  @Get('plans')
  @RequirePermission(Permission.ReadStandards)
  @ApiOkResponse({ type: PlansResponse })
  all(@CurrentActor() actor: Actor): Promise<PlansResponse> {
    return this.queries.all(actor);
  }

  @Post('plans')
  @RequirePermission(Permission.ManagePlans)
  @ApiCreatedResponse({ type: PlanResponse })
  adopt(@CurrentActor() actor: Actor, @Body() request: AdoptPlanRequest): Promise<PlanResponse> {
    return this.adoptPlan.run(actor, request);
  }

  @Post('standards/:id/plans')
  @RequirePermission(Permission.ManagePlans)
  @ApiCreatedResponse({ type: PlanResponse })
  create(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @Body() request: CreatePlanRequest): Promise<PlanResponse> {
    return this.createPlan.run(actor, id, request);
  }

  @Get('standards/:id/plan-effects')
  @RequirePermission(Permission.ReadStandards)
  @ApiOkResponse({ type: PlanEffectsResponse })
  effects(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Query('from', existing) from: string,
  ): Promise<PlanEffectsResponse> {
    return this.queries.effects(actor, id, from);
  }

  @Get('plans/:id')
  @RequirePermission(Permission.ReadStandards)
  @ApiOkResponse({ type: PlanResponse })
  one(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<PlanResponse> {
    return this.queries.one(actor, id);
  }

  @Get('plans/:id/simulation')
  @RequirePermission(Permission.ReadStandards)
  @ApiOkResponse({ type: PlanSimulationResponse })
  simulation(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<PlanSimulationResponse> {
    return this.queries.simulation(actor, id);
  }

  @Put('plans/:id')
  @RequirePermission(Permission.ManagePlans)
  @ApiOkResponse({ type: PlanResponse })
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @IfMatch() version: number,
    @Body() request: EditPlanRequest,
  ): Promise<PlanResponse> {
    return this.editPlan.run(actor, id, version, request.plan);
  }

  @Post('plans/:id/submit')
  @HttpCode(200)
  @RequirePermission(Permission.ManagePlans)
  @ApiOkResponse({ type: PlanResponse })
  submit(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @IfMatch() version: number): Promise<PlanResponse> {
    return this.submitPlan.run(actor, id, version);
  }

  @Post('plans/:id/return')
  @HttpCode(200)
  @RequirePermission(Permission.ManagePlans)
  @ApiOkResponse({ type: PlanResponse })
  sendBack(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @IfMatch() version: number,
    @Body() request: ReturnPlanRequest,
  ): Promise<PlanResponse> {
    return this.returnPlan.run(actor, id, version, request);
  }

  @Post('plans/:id/publish')
  @HttpCode(200)
  @RequirePermission(Permission.ManagePlans)
  @ApiOkResponse({ type: PlanResponse })
  publish(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @IfMatch() version: number): Promise<PlanResponse> {
    return this.publishPlan.run(actor, id, version);
  }
}
