import { Module } from '@nestjs/common';
import { MailServer } from './mail-server';
import { MessageQueries } from './message-queries';
import { MessagesController } from './messages.controller';
import { Outbox } from './outbox';
import { SendMessages } from './send-messages';
import { TryMessageAgain } from './try-message-again';

/** The outbox, its one sender, and what can be seen of both. Scopes that tell people something import it. */
@Module({
  controllers: [MessagesController],
  providers: [Outbox, MailServer, SendMessages, MessageQueries, TryMessageAgain],
  exports: [Outbox],
})
export class MessagesModule {}
