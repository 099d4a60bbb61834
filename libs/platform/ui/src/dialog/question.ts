/** A step that should be looked at twice. */
export interface Question {
  /** A question: "Release 14 results?" */
  readonly heading: string;
  /** What will happen, a paragraph each. */
  readonly consequences: readonly string[];
  /** The verb of the step: "Release results", never "OK". */
  readonly confirmLabel: string;
  readonly cancelLabel?: string;
  /** Draws the button as one that destroys. */
  readonly danger?: boolean;
}
