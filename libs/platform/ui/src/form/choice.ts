/** One of the answers a field offers. */
export interface Choice<Value extends string = string> {
  readonly value: Value;
  readonly label: string;
  /** A line of explanation under the label; shown by radio groups only. */
  readonly about?: string;
}
