import { MailServer } from './mail-server';
import { MessageQueries } from './message-queries';
import { SendMessages } from './send-messages';
import { TryMessageAgain } from './try-message-again';
import { WriteMessages } from './write-messages';

/** From a booking's change to the mail in somebody's hands. */
export const messageProviders = [MailServer, WriteMessages, SendMessages, MessageQueries, TryMessageAgain];
