import { KeepCommentRequest, ReusableCommentResponse, ReusableCommentsResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { type Actor, CurrentActor, existing, RequirePermission } from '@assay/platform/api';
import { Body, Controller, Get, Param, Post } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse } from '@nestjs/swagger';
import { CommentQueries } from './comment-queries';
import { KeepComment } from './keep-comment';
import { RetireComment } from './retire-comment';

@Controller('reusable-comments')
@RequirePermission(Permission.KeepComments)
export class CommentsController {
  constructor(
    private readonly queries: CommentQueries,
    private readonly keepComment: KeepComment,
    private readonly retireComment: RetireComment,
  ) {}

  @Get()
  @ApiOkResponse({ type: ReusableCommentsResponse })
  mine(@CurrentActor() actor: Actor): Promise<ReusableCommentsResponse> {
    return this.queries.mine(actor);
  }

  @Post()
  @ApiCreatedResponse({ type: ReusableCommentResponse })
  keep(@CurrentActor() actor: Actor, @Body() request: KeepCommentRequest): Promise<ReusableCommentResponse> {
    return this.keepComment.run(actor, request);
  }

  @Post(':id/retirement')
  @ApiCreatedResponse()
  retire(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<void> {
    return this.retireComment.run(actor, id);
  }
}
