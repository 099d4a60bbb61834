const NOT_KNOWN = -1;

/** Options in a row, and what the day of each answered when it was asked last: close together, because every round reads thousands. */
export class KnownOptions {
  /** Two answers are kept for each option: a change that is tried and taken back does not lose what was known before. */
  readonly version: Int32Array;
  readonly increase: Float32Array;

  constructor(
    readonly day: Int32Array,
    readonly lateCost: Float64Array,
  ) {
    this.version = new Int32Array(day.length * 2).fill(NOT_KNOWN);
    this.increase = new Float32Array(day.length * 2);
  }

  learn(option: number, version: number, increase: number): void {
    const at = option * 2;
    this.version[at + 1] = this.version[at] ?? NOT_KNOWN;
    this.increase[at + 1] = this.increase[at] ?? 0;
    this.version[at] = version;
    this.increase[at] = increase;
  }
}
