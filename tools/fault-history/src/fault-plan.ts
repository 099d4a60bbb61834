import type { ApiProcess, Rehearsal } from '@assay/rehearsal';

export type Fault = 'kill the API' | 'crash PostgreSQL';

/** After how many commands which fault happens, spread evenly over the history. */
export function faultPlan(commands: number, kills: number, crashes: number): { readonly after: number; readonly fault: Fault }[] {
  const spread = (count: number, fault: Fault, shift: number) =>
    Array.from({ length: count }, (_, index) => ({ after: Math.floor((commands * (index + shift)) / (count + 1)), fault }));
  return [...spread(kills, 'kill the API', 1), ...spread(crashes, 'crash PostgreSQL', 0.85)].sort((a, b) => a.after - b.after);
}

/** Does the planned faults, one after the other, while the clients go on. */
export class Faults {
  readonly done: Record<Fault, number> = { 'kill the API': 0, 'crash PostgreSQL': 0 };
  private running: Promise<void> = Promise.resolve();
  private next = 0;

  constructor(
    private readonly plan: readonly { readonly after: number; readonly fault: Fault }[],
    private readonly rehearsal: Rehearsal,
    private victim: ApiProcess,
    private readonly say: (line: string) => void,
  ) {}

  /** Called with the number of commands begun; returns at once. */
  progress(begun: number): void {
    for (; (this.plan[this.next]?.after ?? Number.POSITIVE_INFINITY) <= begun; this.next += 1) {
      const { fault } = this.plan[this.next] ?? {};
      if (fault) this.running = this.running.then(() => this.strike(fault, begun));
    }
  }

  /** Resolves when the last fault is over and everything runs again. */
  settled(): Promise<void> {
    return this.running;
  }

  private async strike(fault: Fault, begun: number): Promise<void> {
    this.say(`  ${begun} commands: ${fault}`);
    if (fault === 'crash PostgreSQL') await this.rehearsal.crashDatabase();
    else {
      await this.victim.kill();
      this.victim = await this.rehearsal.startApi(this.victim.port);
    }
    this.done[fault] += 1;
  }
}
