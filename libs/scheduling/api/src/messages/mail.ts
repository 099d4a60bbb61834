import type { ComposedMessage } from '@assay/scheduling/domain';

/** A message ready to leave the house. */
export interface Mail extends ComposedMessage {
  /** The same for every try of one message, so that a receiver who gets it twice shows it once. */
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly invitation: { readonly text: string; readonly method: 'REQUEST' | 'CANCEL' } | null;
}
