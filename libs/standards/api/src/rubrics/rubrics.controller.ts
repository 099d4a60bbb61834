import { Body, Controller, Get, HttpCode, Param, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, IfMatch, RequirePermission, type Actor } from '@assay/platform/api';
import {
  CriterionResponse,
  EditCriterionRequest,
  GenerateRubricRequest,
  ReturnRubricRequest,
  RubricResponse,
  RubricsResponse,
} from '@assay/standards/contracts';
import { existing } from '../existing.pipe';
import { ApproveRubric } from './approve-rubric';
import { EditCriterion } from './edit-criterion';
import { GenerateRubric } from './generate-rubric';
import { PublishRubric } from './publish-rubric';
import { RegenerateRubric } from './regenerate-rubric';
import { ReturnRubric } from './return-rubric';
import { RubricQueries } from './rubric-queries';
import { SubmitRubric } from './submit-rubric';

@Controller()
export class RubricsController {
  constructor(
    private readonly queries: RubricQueries,
    private readonly generateRubric: GenerateRubric,
    private readonly regenerateRubric: RegenerateRubric,
    private readonly editCriterion: EditCriterion,
    private readonly submitRubric: SubmitRubric,
    private readonly returnRubric: ReturnRubric,
    private readonly approveRubric: ApproveRubric,
    private readonly publishRubric: PublishRubric,
  ) {}

  @Post('standards/:id/rubrics')
  @RequirePermission(Permission.EditRubric)
  @ApiCreatedResponse({ type: RubricResponse })
  generate(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Body() request: GenerateRubricRequest,
  ): Promise<RubricResponse> {
    return this.generateRubric.run(actor, id, request);
  }

  @Get('rubrics')
  @RequirePermission(Permission.ReadStandards)
  @ApiOkResponse({ type: RubricsResponse })
  all(@CurrentActor() actor: Actor): Promise<RubricsResponse> {
    return this.queries.all(actor);
  }

  @Get('rubrics/:id')
  @RequirePermission(Permission.ReadStandards)
  @ApiOkResponse({ type: RubricResponse })
  one(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<RubricResponse> {
    return this.queries.one(actor, id);
  }

  @Post('rubrics/:id/regenerate')
  @HttpCode(200)
  @RequirePermission(Permission.EditRubric)
  @ApiOkResponse({ type: RubricResponse })
  regenerate(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @IfMatch() version: number,
  ): Promise<RubricResponse> {
    return this.regenerateRubric.run(actor, id, version);
  }

  @Put('rubrics/:id/criteria/:criterionId')
  @RequirePermission(Permission.EditRubric)
  @ApiOkResponse({ type: CriterionResponse })
  edit(
    @CurrentActor() actor: Actor,
    @Param('id', existing) rubricId: string,
    @Param('criterionId', existing) criterionId: string,
    @IfMatch() version: number,
    @Body() request: EditCriterionRequest,
  ): Promise<CriterionResponse> {
    return this.editCriterion.run(actor, { rubricId, criterionId, version }, request);
  }

  @Post('rubrics/:id/submit')
  @HttpCode(200)
  @RequirePermission(Permission.EditRubric)
  @ApiOkResponse({ type: RubricResponse })
  submit(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @IfMatch() version: number,
  ): Promise<RubricResponse> {
    return this.submitRubric.run(actor, id, version);
  }

  @Post('rubrics/:id/return')
  @HttpCode(200)
  @RequirePermission(Permission.ApproveRubric)
  @ApiOkResponse({ type: RubricResponse })
  return(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @IfMatch() version: number,
    @Body() request: ReturnRubricRequest,
  ): Promise<RubricResponse> {
    return this.returnRubric.run(actor, id, version, request);
  }

  @Post('rubrics/:id/approve')
  @HttpCode(200)
  @RequirePermission(Permission.ApproveRubric)
  @ApiOkResponse({ type: RubricResponse })
  approve(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @IfMatch() version: number,
  ): Promise<RubricResponse> {
    return this.approveRubric.run(actor, id, version);
  }

  @Post('rubrics/:id/publish')
  @HttpCode(200)
  @RequirePermission(Permission.ApproveRubric)
  @ApiOkResponse({ type: RubricResponse })
  publish(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @IfMatch() version: number,
  ): Promise<RubricResponse> {
    return this.publishRubric.run(actor, id, version);
  }
}
