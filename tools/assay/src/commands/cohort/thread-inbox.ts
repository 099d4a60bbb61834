import { receiveMessageOnPort } from 'node:worker_threads';
import type { MessagePort } from 'node:worker_threads';
import type { Assignment, RosterPart } from '@assay/scheduling/domain';
import type { CohortNews, Inbox } from './cohort-work';

/** Reads what was posted to a thread without giving up its turn: the work in it never pauses to listen. */
export function threadInbox(port: MessagePort): Inbox {
  let parts: RosterPart[] = [];
  let roster: readonly Assignment[] | null = null;
  const read = () => {
    for (let next = receiveMessageOnPort(port); next; next = receiveMessageOnPort(port)) {
      const news = next.message as CohortNews;
      if (news.kind === 'part') parts.push(news.part);
      if (news.kind === 'roster') roster = news.assignments ?? roster;
    }
  };
  return {
    parts: () => {
      read();
      const found = parts;
      parts = [];
      return found;
    },
    latest: () => {
      read();
      return roster;
    },
  };
}

/** Where there is no other thread, nothing comes in. */
export const emptyInbox: Inbox = { parts: () => [], latest: () => null };
