import { Controller, Get, HttpCode, Param, Post, Query } from '@nestjs/common';
import { ApiNoContentResponse, ApiOkResponse } from '@nestjs/swagger';
import { DeliveriesQuery, DeliveriesResponse, MailboxMessageResponse, MailboxResponse } from '@assay/platform/contracts';
import type { Actor } from '../access/actor';
import { CurrentActor } from '../access/current-actor';
import { RequirePermission } from '../access/route-declarations';
import { existing } from '../http/existing.pipe';
import { MessageQueries } from './message-queries';
import { TryMessageAgain } from './try-message-again';

/** The people's permissions by their values: the platform knows none of the scopes to its right. */
const useAccount = 'account.use';
const readDeliveries = 'message.read-deliveries';
const retryMessages = 'message.try-again';

@Controller()
export class MessagesController {
  constructor(
    private readonly queries: MessageQueries,
    private readonly tryMessageAgain: TryMessageAgain,
  ) {}

  @Get('mailbox')
  @RequirePermission(useAccount)
  @ApiOkResponse({ type: MailboxResponse })
  mailbox(@CurrentActor() actor: Actor): Promise<MailboxResponse> {
    return this.queries.mailbox(actor);
  }

  @Get('mailbox/:id')
  @RequirePermission(useAccount)
  @ApiOkResponse({ type: MailboxMessageResponse })
  message(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<MailboxMessageResponse> {
    return this.queries.one(actor, id);
  }

  @Get('message-deliveries')
  @RequirePermission(readDeliveries)
  @ApiOkResponse({ type: DeliveriesResponse })
  deliveries(@CurrentActor() actor: Actor, @Query() query: DeliveriesQuery): Promise<DeliveriesResponse> {
    return this.queries.deliveries(actor, query);
  }

  @Post('message-deliveries/:id/tries')
  @HttpCode(204)
  @RequirePermission(retryMessages)
  @ApiNoContentResponse()
  tryAgain(@CurrentActor() actor: Actor, @Param('id', existing) id: string): Promise<void> {
    return this.tryMessageAgain.run(actor, id);
  }
}
