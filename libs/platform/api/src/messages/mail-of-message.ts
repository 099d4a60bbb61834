import { englishFrame, writeMessage, type MessageContent } from '@assay/platform/util';
import type { Invitation, Mail } from './mail';
import type { WaitingMessage } from './message-teller';

/** The message as it leaves, under an id that every try of it has. */
export function mailOfMessage(message: WaitingMessage, content: MessageContent, invitation: Invitation | null): Mail {
  const { subjectId, version, kind, recipientId, organisation, reader, sender } = message;
  const messageId = `<${subjectId}.${version}.${kind}.${recipientId}@${new URL(sender.origin).hostname}>`;
  const composed = writeMessage(content, { reader: reader.name, organisation, origin: sender.origin }, englishFrame);
  return { ...composed, messageId, to: reader, invitation };
}
