import {
  AppealDetailResponse,
  AppealsResponse,
  DecideAppealRequest,
  EndAppealRequest,
  LodgeAppealRequest,
  OpenReassessmentRequest,
  ReviewMarkRequest,
  SimilarMarksResponse,
} from '@assay/grading/contracts';
import { AppealStatus } from '@assay/grading/domain';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, existing, RequirePermission } from '@assay/platform/api';
import { PageQuery } from '@assay/platform/contracts';
import { Body, Controller, Get, Param, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiOkResponse } from '@nestjs/swagger';
import { AppealQueries } from './appeal-queries';
import { DecideAppeal } from './decide-appeal';
import { LodgeAppeal } from './lodge-appeal';
import { OpenReassessment } from './open-reassessment';
import { SimilarMarks } from './similar-marks';
import { StepAppeal } from './step-appeal';

/** Where an appeal stands after a step. */
type AppealState = { id: string; status: AppealStatus };

@Controller()
export class AppealsController {
  constructor(
    private readonly queries: AppealQueries,
    private readonly lodgeAppeal: LodgeAppeal,
    private readonly stepAppeal: StepAppeal,
    private readonly decideAppeal: DecideAppeal,
    private readonly openReassessment: OpenReassessment,
    private readonly similarMarks: SimilarMarks,
  ) {}

  @Get('my/appeals')
  @RequirePermission(Permission.LodgeAppeal)
  @ApiOkResponse({ type: AppealsResponse })
  mine(@CurrentActor() actor: Actor, @Query() { offset }: PageQuery): Promise<AppealsResponse> {
    return this.queries.mine(actor, offset);
  }

  @Post('results/:resultId/appeals')
  @RequirePermission(Permission.LodgeAppeal)
  lodge(
    @CurrentActor() actor: Actor,
    @Param('resultId', existing) resultId: string,
    @Body() request: LodgeAppealRequest,
  ): Promise<AppealState> {
    return this.lodgeAppeal.run(actor, resultId, request);
  }

  @Post('appeals/:appealId/withdrawal')
  @RequirePermission(Permission.LodgeAppeal)
  withdraw(@CurrentActor() actor: Actor, @Param('appealId', existing) id: string): Promise<AppealState> {
    return this.stepAppeal.withdraw(actor, id);
  }

  @Get('appeals')
  @RequirePermission(Permission.ReadAppeals)
  @ApiOkResponse({ type: AppealsResponse })
  list(@CurrentActor() actor: Actor, @Query() { offset }: PageQuery): Promise<AppealsResponse> {
    return this.queries.list(actor, offset);
  }

  @Get('appeals/:appealId')
  @RequirePermission(Permission.ReadAppeals)
  @ApiOkResponse({ type: AppealDetailResponse })
  one(@CurrentActor() actor: Actor, @Param('appealId', existing) id: string): Promise<AppealDetailResponse> {
    return this.queries.one(actor, id);
  }

  @Get('appeals/:appealId/files/:fileId')
  @RequirePermission(Permission.UseAccount)
  file(
    @CurrentActor() actor: Actor,
    @Param('appealId', existing) id: string,
    @Param('fileId', existing) fileId: string,
  ): Promise<StreamableFile> {
    return this.queries.file(actor, id, fileId);
  }

  @Post('appeals/:appealId/acknowledgement')
  @RequirePermission(Permission.HandleAppeals)
  acknowledge(@CurrentActor() actor: Actor, @Param('appealId', existing) id: string): Promise<AppealState> {
    return this.stepAppeal.run(actor, id, AppealStatus.Acknowledged);
  }

  @Post('appeals/:appealId/review')
  @RequirePermission(Permission.HandleAppeals)
  review(@CurrentActor() actor: Actor, @Param('appealId', existing) id: string): Promise<AppealState> {
    return this.stepAppeal.run(actor, id, AppealStatus.InReview);
  }

  @Post('appeals/:appealId/rejection')
  @RequirePermission(Permission.HandleAppeals)
  reject(@CurrentActor() actor: Actor, @Param('appealId', existing) id: string, @Body() { words }: EndAppealRequest): Promise<AppealState> {
    return this.decideAppeal.end(actor, id, { to: AppealStatus.Rejected, words });
  }

  @Post('appeals/:appealId/withdrawal-on-request')
  @RequirePermission(Permission.HandleAppeals)
  withdrawOnRequest(
    @CurrentActor() actor: Actor,
    @Param('appealId', existing) id: string,
    @Body() { words }: EndAppealRequest,
  ): Promise<AppealState> {
    return this.decideAppeal.end(actor, id, { to: AppealStatus.Withdrawn, words });
  }

  @Post('appeals/:appealId/decision')
  @RequirePermission(Permission.DecideAppeals)
  decide(
    @CurrentActor() actor: Actor,
    @Param('appealId', existing) id: string,
    @Body() request: DecideAppealRequest,
  ): Promise<AppealState> {
    return this.decideAppeal.run(actor, id, request);
  }

  @Post('appeals/:appealId/marks/:markVersionId/reassessment')
  @RequirePermission(Permission.DecideAppeals)
  reassess(
    @CurrentActor() actor: Actor,
    @Param('appealId', existing) id: string,
    @Param('markVersionId', existing) markVersionId: string,
    @Body() request: OpenReassessmentRequest,
  ): Promise<{ attemptId: string }> {
    return this.openReassessment.run(actor, id, markVersionId, request);
  }

  @Get('appeals/:appealId/others')
  @RequirePermission(Permission.ReadAppeals)
  @ApiOkResponse({ type: SimilarMarksResponse })
  others(@CurrentActor() actor: Actor, @Param('appealId', existing) id: string): Promise<SimilarMarksResponse> {
    return this.similarMarks.of(actor, id);
  }

  @Post('appeals/:appealId/others/:markVersionId')
  @RequirePermission(Permission.DecideAppeals)
  look(
    @CurrentActor() actor: Actor,
    @Param('appealId', existing) id: string,
    @Param('markVersionId', existing) markVersionId: string,
    @Body() request: ReviewMarkRequest,
  ): Promise<{ finding: string }> {
    return this.similarMarks.review(actor, id, markVersionId, request);
  }
}
