import { filled, type MessageContent } from '@assay/platform/util';
import type { MessageCatalogue } from './message-catalogue';

/** What an apprentice is told when another attempt was opened: not even that it is one, for that would tell of a result. */
export function composeNextStep(
  facts: { readonly standardReference: string; readonly path: string },
  { words }: MessageCatalogue,
): MessageContent {
  const values = { standard: facts.standardReference };
  return {
    subject: filled(words['next-step.subject'], values),
    sentence: filled(words['next-step.apprentice'], values),
    facts: [[words.assessment, facts.standardReference]],
    note: null,
    link: { label: words['next-step.open'], path: facts.path },
  };
}
