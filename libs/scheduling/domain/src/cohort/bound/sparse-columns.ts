/** Collects the columns of a sparse matrix one after the other. */
export class SparseColumns {
  private readonly cost: number[] = [];
  private readonly upper: number[] = [];
  private readonly starts: number[] = [0];
  private readonly rows: number[] = [];
  private readonly values: number[] = [];

  /** Entries are pairs of row and value. */
  add(cost: number, upper: number, entries: readonly (readonly [number, number])[]): void {
    this.cost.push(cost);
    this.upper.push(upper);
    for (const [row, value] of entries) {
      this.rows.push(row);
      this.values.push(value);
    }
    this.starts.push(this.rows.length);
  }

  finish() {
    return {
      columnCost: Float64Array.from(this.cost),
      columnUpper: Float64Array.from(this.upper),
      starts: Int32Array.from(this.starts),
      rows: Int32Array.from(this.rows),
      values: Float64Array.from(this.values),
    };
  }
}
