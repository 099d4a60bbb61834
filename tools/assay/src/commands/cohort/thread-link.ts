import { receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { Assignment, NearOptions, RosterPart, SearchSide, SharedAnswer, SharedTask } from '@assay/scheduling/domain';

/** One end of what two threads share that work on one roster. */
export interface ThreadLink {
  readonly port: MessagePort;
  /** What the work at hand counts, then how many messages were posted from either end. */
  readonly cells: Int32Array;
}

/** The next piece of a shared task; while both search, whether this turn is over. */
export const COUNT = 0;
const POSTED = 1;
/** How often a thread that waits looks whether it was told to stop, in milliseconds. */
const PATIENCE = 100;

/** First the relaxation: a roster to begin with, tasks and their answers, the roster that came of it. Then turns of search. */
export type LinkMessage =
  | { readonly kind: 'roster'; readonly assignments: readonly Assignment[] }
  | { readonly kind: 'task'; readonly task: SharedTask }
  | { readonly kind: 'answers'; readonly answers: readonly SharedAnswer[] }
  | { readonly kind: 'rounded'; readonly part: RosterPart; readonly near: NearOptions | null }
  | { readonly kind: 'ready' }
  | {
      readonly kind: 'turn';
      readonly roster: RosterPart;
      /** What the thread that is told may change. */
      readonly side: SearchSide;
      readonly temperature: number;
    }
  | { readonly kind: 'part'; readonly part: RosterPart };

export function linkCells(): Int32Array {
  return new Int32Array(new SharedArrayBuffer(8));
}

export function post({ port, cells }: ThreadLink, message: LinkMessage): void {
  port.postMessage(message);
  Atomics.add(cells, POSTED, 1);
  Atomics.notify(cells, POSTED);
}

/** The next message, if there is one. */
export function poll({ port }: ThreadLink): LinkMessage | null {
  const received = receiveMessageOnPort(port);
  return received ? (received.message as LinkMessage) : null;
}

/** Waits for the next message; `null` where it was stopped. */
export function receive(link: ThreadLink, isStopped: () => boolean): LinkMessage | null {
  while (!isStopped()) {
    const posted = Atomics.load(link.cells, POSTED);
    const message = poll(link);
    if (message) return message;
    Atomics.wait(link.cells, POSTED, posted, PATIENCE);
  }
  return null;
}
