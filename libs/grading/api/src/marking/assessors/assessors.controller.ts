import {
  AddSecondAssessorRequest,
  AttemptAssessorsResponse,
  HandedOverResponse,
  HandOverRequest,
  TakeOffAssessorRequest,
} from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, existing, IfMatch, RequirePermission } from '@assay/platform/api';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { AddSecondAssessor } from './add-second-assessor';
import { AssessorQueries } from './assessor-queries';
import { HandOverMark } from './hand-over-mark';
import { TakeOffAssessor } from './take-off-assessor';

/** Who marks an attempt together. */
@Controller('attempts/:attemptId')
export class AssessorsController {
  constructor(
    private readonly queries: AssessorQueries,
    private readonly addSecond: AddSecondAssessor,
    private readonly takeOffAssessor: TakeOffAssessor,
    private readonly handOverMark: HandOverMark,
  ) {}

  @Get('second-assessors')
  @RequirePermission(Permission.AllocateAssessors)
  @ApiOkResponse({ type: AttemptAssessorsResponse })
  assessors(@CurrentActor() actor: Actor, @Param('attemptId', existing) attemptId: string): Promise<AttemptAssessorsResponse> {
    return this.queries.one(actor, attemptId);
  }

  @Post('second-assessors')
  @RequirePermission(Permission.AllocateAssessors)
  @ApiCreatedResponse({ type: AttemptAssessorsResponse })
  add(
    @CurrentActor() actor: Actor,
    @Param('attemptId', existing) attemptId: string,
    @Body() { assessorId }: AddSecondAssessorRequest,
  ): Promise<AttemptAssessorsResponse> {
    return this.addSecond.run(actor, attemptId, assessorId);
  }

  @Post('second-assessors/:assessorId/taking-off')
  @RequirePermission(Permission.AllocateAssessors)
  @ApiCreatedResponse({ type: AttemptAssessorsResponse })
  takeOff(
    @CurrentActor() actor: Actor,
    @Param('attemptId', existing) attemptId: string,
    @Param('assessorId', existing) assessorId: string,
    @Body() request: TakeOffAssessorRequest,
  ): Promise<AttemptAssessorsResponse> {
    return this.takeOffAssessor.run(actor, attemptId, assessorId, request);
  }

  @Post('hand-over')
  @RequirePermission(Permission.Mark)
  @ApiCreatedResponse({ type: HandedOverResponse })
  handOver(
    @CurrentActor() actor: Actor,
    @Param('attemptId', existing) attemptId: string,
    @IfMatch() version: number,
    @Body() request: HandOverRequest,
  ): Promise<HandedOverResponse> {
    return this.handOverMark.run(actor, attemptId, version, request);
  }
}
