import {
  BlindMarkResponse,
  BlindSheetResponse,
  DecidedModerationResponse,
  MarkBlindRequest,
  ModerateMarkRequest,
  ModerationResponse,
  ModerationsResponse,
} from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, existing, PartWanted, RequirePermission, type WantedPart } from '@assay/platform/api';
import { PageQuery } from '@assay/platform/contracts';
import { Body, Controller, Get, Param, ParseUUIDPipe, Post, Query, type StreamableFile } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { ServeMarkingFile } from '../marking/files/serve-marking-file';
import { MarkBlind } from './mark-blind';
import { ModerateMark } from './moderate-mark';
import { ModerationQueries } from './moderation-queries';

@Controller()
export class ModerationController {
  constructor(
    private readonly queries: ModerationQueries,
    private readonly moderateMark: ModerateMark,
    private readonly markBlind: MarkBlind,
    private readonly files: ServeMarkingFile,
  ) {}

  @Get('moderations')
  @RequirePermission(Permission.Moderate)
  @ApiOkResponse({ type: ModerationsResponse })
  waiting(@CurrentActor() actor: Actor, @Query() { offset }: PageQuery): Promise<ModerationsResponse> {
    return this.queries.waiting(actor, offset);
  }

  @Get('moderations/:markVersionId')
  @RequirePermission(Permission.Moderate)
  @ApiOkResponse({ type: ModerationResponse })
  one(@CurrentActor() actor: Actor, @Param('markVersionId', ParseUUIDPipe) id: string): Promise<ModerationResponse> {
    return this.queries.one(actor, id);
  }

  @Post('mark-versions/:markVersionId/moderation')
  @RequirePermission(Permission.Moderate)
  @ApiCreatedResponse({ type: DecidedModerationResponse })
  moderate(
    @CurrentActor() actor: Actor,
    @Param('markVersionId', ParseUUIDPipe) id: string,
    @Body() request: ModerateMarkRequest,
  ): Promise<DecidedModerationResponse> {
    return this.moderateMark.run(actor, id, request);
  }

  @Get('mark-versions/:markVersionId/files/:fileId')
  @RequirePermission(Permission.Moderate)
  @ApiOkResponse({ description: 'A file that the mark carries, as an attachment; with Range a part of it, for players.' })
  file(
    @CurrentActor() actor: Actor,
    @Param('markVersionId', existing) id: string,
    @Param('fileId', existing) fileId: string,
    @PartWanted() wanted: WantedPart,
  ): Promise<StreamableFile> {
    return this.files.toModerator(actor, id, fileId, wanted);
  }

  @Get('mark-versions/:markVersionId/blind-sheet')
  @RequirePermission(Permission.Moderate)
  @ApiOkResponse({ type: BlindSheetResponse })
  blindSheet(@CurrentActor() actor: Actor, @Param('markVersionId', ParseUUIDPipe) id: string): Promise<BlindSheetResponse> {
    return this.queries.blindSheet(actor, id);
  }

  @Post('mark-versions/:markVersionId/blind-mark')
  @RequirePermission(Permission.Moderate)
  @ApiCreatedResponse({ type: BlindMarkResponse })
  blind(
    @CurrentActor() actor: Actor,
    @Param('markVersionId', ParseUUIDPipe) id: string,
    @Body() request: MarkBlindRequest,
  ): Promise<BlindMarkResponse> {
    return this.markBlind.run(actor, id, request);
  }
}
