import {
  AddMarkingFileRequest,
  AskedQuestionResponse,
  LogQuestionRequest,
  MarkingFileResponse,
  PressTimerRequest,
  RawMarksResponse,
  SaveRawMarksRequest,
  TimerEventResponse,
  WithdrawRequest,
} from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, existing, PartWanted, RequirePermission, type WantedPart } from '@assay/platform/api';
import { Body, Controller, Get, Param, Post, Put, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { AddMarkingFile } from '../files/add-marking-file';
import { ServeMarkingFile } from '../files/serve-marking-file';
import { WithdrawMarkingFile } from '../files/withdraw-marking-file';
import { SaveRawMarks } from '../marks/save-raw-marks';
import { LogQuestion } from '../questions/log-question';
import { WithdrawQuestion } from '../questions/withdraw-question';
import { PressTimer } from '../timer/press-timer';

/** What an assessor writes beside the judgements of a marking. */
@Controller('attempts/:attemptId')
@RequirePermission(Permission.Mark)
export class MarkingRecordController {
  constructor(
    private readonly pressTimer: PressTimer,
    private readonly logQuestion: LogQuestion,
    private readonly withdrawQuestion: WithdrawQuestion,
    private readonly addFile: AddMarkingFile,
    private readonly withdrawFile: WithdrawMarkingFile,
    private readonly serveFile: ServeMarkingFile,
    private readonly saveRawMarks: SaveRawMarks,
  ) {}

  @Post('timer-events')
  @ApiCreatedResponse({ type: TimerEventResponse })
  press(
    @CurrentActor() actor: Actor,
    @Param('attemptId', existing) attemptId: string,
    @Body() request: PressTimerRequest,
  ): Promise<TimerEventResponse> {
    return this.pressTimer.run(actor, attemptId, request);
  }

  @Post('questions')
  @ApiCreatedResponse({ type: AskedQuestionResponse })
  ask(
    @CurrentActor() actor: Actor,
    @Param('attemptId', existing) attemptId: string,
    @Body() request: LogQuestionRequest,
  ): Promise<AskedQuestionResponse> {
    return this.logQuestion.run(actor, attemptId, request);
  }

  @Post('questions/:questionId/withdrawal')
  @ApiCreatedResponse()
  unask(
    @CurrentActor() actor: Actor,
    @Param('attemptId', existing) attemptId: string,
    @Param('questionId', existing) questionId: string,
    @Body() { apprenticeId }: WithdrawRequest,
  ): Promise<void> {
    return this.withdrawQuestion.run(actor, attemptId, questionId, apprenticeId);
  }

  @Post('marking-files')
  @ApiCreatedResponse({ type: MarkingFileResponse })
  attach(
    @CurrentActor() actor: Actor,
    @Param('attemptId', existing) attemptId: string,
    @Body() request: AddMarkingFileRequest,
  ): Promise<MarkingFileResponse> {
    return this.addFile.run(actor, attemptId, request);
  }

  @Post('marking-files/:markingFileId/withdrawal')
  @ApiCreatedResponse()
  detach(
    @CurrentActor() actor: Actor,
    @Param('attemptId', existing) attemptId: string,
    @Param('markingFileId', existing) markingFileId: string,
    @Body() { apprenticeId }: WithdrawRequest,
  ): Promise<void> {
    return this.withdrawFile.run(actor, attemptId, markingFileId, apprenticeId);
  }

  /** By the id of the stored file. */
  @Get('marking-files/:fileId')
  @ApiOkResponse({ description: 'The file, as an attachment; with Range a part of it, for players.' })
  file(
    @CurrentActor() actor: Actor,
    @Param('attemptId', existing) attemptId: string,
    @Param('fileId', existing) fileId: string,
    @PartWanted() wanted: WantedPart,
  ): Promise<StreamableFile> {
    return this.serveFile.toAssessor(actor, attemptId, fileId, wanted);
  }

  @Put('raw-marks')
  @ApiOkResponse({ type: RawMarksResponse })
  mark(
    @CurrentActor() actor: Actor,
    @Param('attemptId', existing) attemptId: string,
    @Body() request: SaveRawMarksRequest,
  ): Promise<RawMarksResponse | null> {
    return this.saveRawMarks.run(actor, attemptId, request);
  }
}
