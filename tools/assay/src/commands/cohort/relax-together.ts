import { SharedWork } from '@assay/scheduling/domain';
import type { Assignment, Partner, Problem } from '@assay/scheduling/domain';
import { COUNT, post, receive } from './thread-link';
import type { LinkMessage, ThreadLink } from './thread-link';

const taker =
  ({ cells }: ThreadLink) =>
  () =>
    Atomics.add(cells, COUNT, 1);

/** The other thread, as the one sees it that leads the relaxation. */
export function threadPartner(link: ThreadLink, isStopped: () => boolean): Partner {
  return {
    roster: () => {
      const message = receive(link, isStopped);
      return message?.kind === 'roster' ? message.assignments : null;
    },
    begin: (task) => {
      Atomics.store(link.cells, COUNT, 0);
      post(link, { kind: 'task', task });
    },
    take: taker(link),
    finish: () => {
      const message = receive(link, isStopped);
      return message?.kind === 'answers' ? message.answers : [];
    },
  };
}

/**
 * Gives the other thread a roster to begin with and takes part in its relaxation.
 * @returns the roster it was rounded to, and where to go on looking; `null` where it was stopped
 */
export function servePartner(
  link: ThreadLink,
  problem: Problem,
  assignments: readonly Assignment[],
  isStopped: () => boolean,
): Extract<LinkMessage, { kind: 'rounded' }> | null {
  post(link, { kind: 'roster', assignments });
  const work = new SharedWork(problem, isStopped);
  for (let message = receive(link, isStopped); message; message = receive(link, isStopped)) {
    if (message.kind === 'rounded') return message;
    if (message.kind !== 'task') continue;
    work.follow(message.task);
    post(link, { kind: 'answers', answers: work.answers(message.task, taker(link)) });
  }
  return null;
}
