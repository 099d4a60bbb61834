import type { ComposedMessage } from '@assay/platform/util';

/** A calendar file that goes with a message. */
export interface Invitation {
  readonly text: string;
  readonly method: 'REQUEST' | 'CANCEL';
}

/** A message ready to leave the house. */
export interface Mail extends ComposedMessage {
  /** The same for every try of one message, so that a receiver who gets it twice shows it once. */
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly invitation: Invitation | null;
}
