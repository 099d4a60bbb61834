import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { Permission } from '@assay/people/domain';
import { CurrentActor, existing, RequirePermission, type Actor } from '@assay/platform/api';
import { DeliveriesQuery, DeliveriesResponse, MailboxMessageResponse, MailboxResponse } from '@assay/scheduling/contracts';
import { MessageQueries } from './message-queries';
import { TryMessageAgain } from './try-message-again';

@Controller()
export class MessagesController {
  constructor(
    private readonly queries: MessageQueries,
    private readonly tryMessageAgain: TryMessageAgain,
  ) {}

  @Get('mailbox')
  @RequirePermission(Permission.UseAccount)
  @ApiOkResponse({ type: MailboxResponse })
  mailbox(@CurrentActor() actor: Actor): Promise<MailboxResponse> {
    return this.queries.mailbox(actor);
  }

  @Get('mailbox/:id')
  @RequirePermission(Permission.UseAccount)
  @ApiOkResponse({ type: MailboxMessageResponse })
  message(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<MailboxMessageResponse> {
    return this.queries.one(actor, id);
  }

  @Get('message-deliveries')
  @RequirePermission(Permission.ReadDeliveries)
  @ApiOkResponse({ type: DeliveriesResponse })
  deliveries(@CurrentActor() actor: Actor, @Query() query: DeliveriesQuery): Promise<DeliveriesResponse> {
    return this.queries.deliveries(actor, query);
  }

  @Post('message-deliveries/:id/tries')
  @HttpCode(204)
  @RequirePermission(Permission.RetryMessages)
  @ApiNoContentResponse()
  tryAgain(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<void> {
    return this.tryMessageAgain.run(actor, id);
  }
}
