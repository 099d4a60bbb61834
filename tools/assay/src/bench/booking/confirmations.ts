import { randomUUID } from 'node:crypto';
import { HttpCaller, runCrowd, summaryOf, type Summary, type Timetable, type World } from '@assay/rehearsal';

/** The two times of each day that the world's own bookings leave free. */
const freeTimes = [3, 4];

/** Confirms bookings over HTTP, every one a different apprentice at a time that every rule accepts. */
export class Confirmations {
  private readonly caller: HttpCaller;
  private taken = 0;

  constructor(
    port: number,
    private readonly world: World,
    private readonly table: Timetable,
    private readonly clients: number,
  ) {
    this.caller = new HttpCaller(port, world.cookie, clients);
  }

  /** Confirms one booking for each of `count` apprentices from `first` on; any answer but 201 is an error. */
  async run(first: number, count: number): Promise<Summary> {
    const seat = this.taken;
    this.taken += count;
    const report = await runCrowd(this.clients, count, async (index) => {
      const { status, text } = await this.book(first + index, this.seat(seat + index));
      if (status !== 201) throw new Error(`A confirmation was answered with ${status}: ${text}`);
    });
    return summaryOf(report);
  }

  /** Every apprentice wants the same time of the same assessor; returns how the answers were. */
  async wantOneSlot(first: number, count: number): Promise<{ summary: Summary; answers: ReadonlyMap<number, number> }> {
    const slot = this.seat(this.taken++);
    const answers = new Map<number, number>();
    const report = await runCrowd(this.clients, count, async (index) => {
      const { status } = await this.book(first + index, slot);
      answers.set(status, (answers.get(status) ?? 0) + 1);
    });
    return { summary: summaryOf(report), answers };
  }

  close(): void {
    this.caller.close();
  }

  private seat(index: number): { assessorId: string; startsAt: string } {
    const { assessors } = this.world;
    const turn = Math.floor(index / assessors);
    const day = Math.floor(turn / freeTimes.length);
    if (day >= this.table.days.length) throw new Error('The timetable has no more free times: ask for fewer requests.');
    return {
      assessorId: this.world.id('assessor', index % assessors),
      startsAt: this.table.startsAt(day, freeTimes[turn % freeTimes.length] ?? 3),
    };
  }

  private book(apprentice: number, slot: { assessorId: string; startsAt: string }) {
    const attemptId = this.world.id('professional-discussion', apprentice);
    const body = JSON.stringify({ attemptId, ...slot, mode: 'online' });
    return this.caller.call('POST', '/api/bookings', { body, idempotencyKey: randomUUID() });
  }
}
