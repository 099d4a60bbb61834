import { randomUUID } from 'node:crypto';
import type { HttpCaller, World } from '@assay/rehearsal';

const remark = 'Weighs two ways of doing it against each other and says which one held in the end, with the figures to show it.';
const evidence = 'At 00:14:05 shows the pipeline; at 00:21:40 explains why the second stage runs alone.';
const levels = ['pass', 'distinction'] as const;

/** What a save carries besides the place: about as much as an assessor writes. */
export const saveTexts = { remark, evidence } as const;

/** One assessor's screen: goes over the criteria of one attempt again and again, each save the next revision. */
export class AssessorClient {
  private readonly revisions: number[];
  private turn = 0;

  constructor(
    private readonly caller: HttpCaller,
    private readonly world: World,
    private readonly apprentice: number,
    private readonly criteria: number,
  ) {
    this.revisions = Array.from({ length: criteria }, () => 0);
  }

  /** Saves the next criterion; any answer but 200 is an error. */
  async save(): Promise<void> {
    const criterion = this.turn++ % this.criteria;
    const revision = this.revisions[criterion] ?? 0;
    const { world, apprentice } = this;
    const criterionId = world.id('criterion', criterion);
    const path = `/api/attempts/${world.id('professional-discussion', apprentice)}/judgements/${criterionId}`;
    const body = {
      apprenticeId: world.id('apprentice', apprentice),
      criterionId,
      revision,
      grade: levels[revision % levels.length],
      evidence,
      remark,
    };
    const { status, text } = await this.caller.call('PUT', path, { body: JSON.stringify(body), idempotencyKey: randomUUID() });
    if (status !== 200) throw new Error(`A save was answered with ${status}: ${text}`);
    this.revisions[criterion] = revision + 1;
  }
}
