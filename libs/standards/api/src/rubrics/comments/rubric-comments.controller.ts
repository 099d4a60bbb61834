import { Body, Controller, Get, HttpCode, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, RequirePermission, type Actor } from '@assay/platform/api';
import { AddCommentRequest, CommentThreadsResponse } from '@assay/standards/contracts';
import { AddComment } from './add-comment';
import { CommentQueries } from './comment-queries';
import { SettleThread } from './settle-thread';

@Controller('rubrics/:id/comments')
export class RubricCommentsController {
  constructor(
    private readonly queries: CommentQueries,
    private readonly addComment: AddComment,
    private readonly settleThread: SettleThread,
  ) {}

  @Get()
  @RequirePermission(Permission.ReadStandards)
  @ApiOkResponse({ type: CommentThreadsResponse })
  all(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<CommentThreadsResponse> {
    return this.queries.all(actor, id);
  }

  @Post()
  @RequirePermission(Permission.CommentRubric)
  @ApiCreatedResponse({ type: CommentThreadsResponse })
  add(
    @CurrentActor() actor: Actor,
    @Param('id', existing) id: string,
    @Body() request: AddCommentRequest,
  ): Promise<CommentThreadsResponse> {
    return this.addComment.run(actor, id, request);
  }

  @Post(':threadId/settle')
  @HttpCode(200)
  @RequirePermission(Permission.CommentRubric)
  @ApiOkResponse({ type: CommentThreadsResponse })
  settle(
    @CurrentActor() actor: Actor,
    @Param('id', existing) rubricId: string,
    @Param('threadId', existing) threadId: string,
  ): Promise<CommentThreadsResponse> {
    return this.settleThread.run(actor, { rubricId, threadId, settled: true });
  }

  @Post(':threadId/reopen')
  @HttpCode(200)
  @RequirePermission(Permission.CommentRubric)
  @ApiOkResponse({ type: CommentThreadsResponse })
  reopen(
    @CurrentActor() actor: Actor,
    @Param('id', existing) rubricId: string,
    @Param('threadId', existing) threadId: string,
  ): Promise<CommentThreadsResponse> {
    return this.settleThread.run(actor, { rubricId, threadId, settled: false });
  }
}
