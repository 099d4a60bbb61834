import {
  MarkingResponse,
  MarkingsResponse,
  OpenedMarkingResponse,
  SavedJudgementResponse,
  SaveJudgementRequest,
  SubmitMarkRequest,
  SubmittedMarkResponse,
} from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, IfMatch, RequirePermission } from '@assay/platform/api';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { MarkingQueries } from './marking-queries';
import { OpenMarking } from './open-marking';
import { SaveJudgement } from './save-judgement';
import { SubmitMark } from './submit-mark';

@Controller()
export class MarkingController {
  constructor(
    private readonly queries: MarkingQueries,
    private readonly openMarking: OpenMarking,
    private readonly saveJudgement: SaveJudgement,
    private readonly submitMark: SubmitMark,
  ) {}

  @Get('markings')
  @RequirePermission(Permission.Mark)
  @ApiOkResponse({ type: MarkingsResponse })
  mine(@CurrentActor() actor: Actor): Promise<MarkingsResponse> {
    return this.queries.mine(actor);
  }

  @Get('attempts/:attemptId/marking')
  @RequirePermission(Permission.Mark)
  @ApiOkResponse({ type: MarkingResponse })
  one(@CurrentActor() actor: Actor, @Param('attemptId', ParseUUIDPipe) attemptId: string): Promise<MarkingResponse> {
    return this.queries.one(actor, attemptId);
  }

  @Post('attempts/:attemptId/marking')
  @RequirePermission(Permission.Mark)
  @ApiCreatedResponse({ type: OpenedMarkingResponse })
  open(@CurrentActor() actor: Actor, @Param('attemptId', ParseUUIDPipe) attemptId: string): Promise<OpenedMarkingResponse> {
    return this.openMarking.run(actor, attemptId);
  }

  @Put('attempts/:attemptId/judgements/:criterionId')
  @RequirePermission(Permission.Mark)
  @ApiOkResponse({ type: SavedJudgementResponse })
  save(
    @CurrentActor() actor: Actor,
    @Param('attemptId', ParseUUIDPipe) attemptId: string,
    @Param('criterionId', ParseUUIDPipe) criterionId: string,
    @Body() request: SaveJudgementRequest,
  ): Promise<SavedJudgementResponse> {
    return this.saveJudgement.run(actor, attemptId, criterionId, request);
  }

  @Post('attempts/:attemptId/mark-submission')
  @RequirePermission(Permission.Mark)
  @ApiCreatedResponse({ type: SubmittedMarkResponse })
  submit(
    @CurrentActor() actor: Actor,
    @Param('attemptId', ParseUUIDPipe) attemptId: string,
    @IfMatch() version: number,
    @Body() request: SubmitMarkRequest,
  ): Promise<SubmittedMarkResponse> {
    return this.submitMark.run(actor, attemptId, version, request);
  }
}
