import { setTimeout as wait } from 'node:timers/promises';
import { HttpCaller } from '@assay/rehearsal';

export interface Sending {
  readonly method: 'POST' | 'PUT';
  readonly path: string;
  readonly body: object;
  readonly key: string;
  readonly ifMatch?: number;
}

/** What became of one intention, however often it was sent: a status each time, null where no whole answer came. */
export interface Sent {
  readonly statuses: readonly (number | null)[];
  /** The last whole answer's body. */
  readonly text: string;
}

export const isDone = ({ statuses }: Sent): boolean => (statuses.at(-1) ?? 500) < 300;

/** How long it goes on asking what became of its request, and how long it waits in between, in milliseconds. */
const patience = 90_000;
const pause = 100;

/** One person at several processes: sends the same request under the same key until it knows. */
export class PersistentCaller {
  private readonly callers: readonly HttpCaller[];

  constructor(ports: readonly number[], cookie: string) {
    this.callers = ports.map((port) => new HttpCaller(port, cookie, 2));
  }

  /** First at the process of this number, then at one after the other. */
  async send({ method, path, body, key, ifMatch }: Sending, first = 0): Promise<Sent> {
    const statuses: (number | null)[] = [];
    const options = { body: JSON.stringify(body), idempotencyKey: key, ...(ifMatch === undefined ? {} : { ifMatch }) };
    for (const end = Date.now() + patience; ; await wait(pause)) {
      const caller = this.callers[(first + statuses.length) % this.callers.length];
      const answer = (await caller?.call(method, path, options).catch(() => null)) ?? null;
      statuses.push(answer?.status ?? null);
      if ((answer && answer.status < 500) || Date.now() > end) return { statuses, text: answer?.text ?? '' };
    }
  }

  /** The body of an answer 200, or null where none came. */
  async read(path: string, process: number): Promise<unknown> {
    const answer = await this.callers[process % this.callers.length]?.call('GET', path).catch(() => null);
    return answer?.status === 200 ? (JSON.parse(answer.text) as unknown) : null;
  }

  close(): void {
    for (const caller of this.callers) caller.close();
  }
}
