import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, IfMatch, RequirePermission, type Actor } from '@assay/platform/api';
import { GenerateRubricRequest, ReturnRubricRequest, RubricResponse, RubricsResponse } from '@assay/standards/contracts';
import { ApproveRubric } from './approve-rubric';
import { DiscardRubric } from './discard-rubric';
import { GenerateRubric } from './generate-rubric';
import { PublishRubric } from './publish-rubric';
import { ReturnRubric } from './return-rubric';
import { RubricQueries } from './rubric-queries';
import { SubmitRubric } from './submit-rubric';

@Controller()
export class RubricsController {
  constructor(
    private readonly queries: RubricQueries,
    private readonly generateRubric: GenerateRubric,
    private readonly submitRubric: SubmitRubric,
    private readonly returnRubric: ReturnRubric,
    private readonly approveRubric: ApproveRubric,
    private readonly publishRubric: PublishRubric,
    private readonly discardRubric: DiscardRubric,
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

  @Post('rubrics/:id/submit')
  @HttpCode(200)
  @RequirePermission(Permission.EditRubric)
  @ApiOkResponse({ type: RubricResponse })
  submit(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @IfMatch() version: number): Promise<RubricResponse> {
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
  approve(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @IfMatch() version: number): Promise<RubricResponse> {
    return this.approveRubric.run(actor, id, version);
  }

  @Post('rubrics/:id/publish')
  @HttpCode(200)
  @RequirePermission(Permission.ApproveRubric)
  @ApiOkResponse({ type: RubricResponse })
  publish(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @IfMatch() version: number): Promise<RubricResponse> {
    return this.publishRubric.run(actor, id, version);
  }

  @Post('rubrics/:id/discard')
  @HttpCode(200)
  @RequirePermission(Permission.EditRubric)
  @ApiOkResponse({ type: RubricResponse })
  discard(@CurrentActor() actor: Actor, @Param('id', existing) id: string, @IfMatch() version: number): Promise<RubricResponse> {
    return this.discardRubric.run(actor, id, version);
  }
}
