import { dayInWords, filled, kindsOfSubject, type MessageContent, MessageSubject } from '@assay/platform/util';
import type { GradingMessageCatalogue, GradingMessageKind } from './message-catalogue';

/** What such a message may speak of. No grade, decision or reason is among it, so none can get into a mail. */
export interface GradingMessageFacts {
  readonly standardReference: string;
  readonly standardTitle: string;
  /** The last local day for the decision, where there is one yet to be taken: `2027-02-08`. */
  readonly decideBy: string | null;
  /** The page that shows the rest. */
  readonly path: string;
}

/** What the message says, in the catalogue's language: the same words whatever the result or the decision is. */
export function composeGradingMessage(
  kind: GradingMessageKind,
  facts: GradingMessageFacts,
  { words, locale }: GradingMessageCatalogue,
): MessageContent {
  const { standardReference, standardTitle, decideBy, path } = facts;
  const values = { standard: standardReference };
  const due: [string, string][] = decideBy === null ? [] : [[words['decided-by'], dayInWords(Date.parse(decideBy), 'UTC', locale)]];
  return {
    subject: filled(words[`${kind}.subject`], values),
    sentence: filled(words[`${kind}.sentence`], values),
    facts: [[words.assessment, `${standardTitle}, ${standardReference}`], ...due],
    note: null,
    link: { label: words[`open.${subjectOf(kind)}`], path },
  };
}

function subjectOf(kind: GradingMessageKind): 'result' | 'appeal' | 'consideration' {
  const isAbout = (kinds: readonly GradingMessageKind[]) => kinds.includes(kind);
  if (isAbout(kindsOfSubject.result)) return MessageSubject.Result;
  return isAbout(kindsOfSubject.appeal) ? MessageSubject.Appeal : MessageSubject.Consideration;
}
