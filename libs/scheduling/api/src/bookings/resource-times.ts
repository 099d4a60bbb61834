import { minuteMs } from '@assay/platform/util';
import { ResourceKind, type AttemptFacts } from '@assay/scheduling/domain';
import type { ResourceTime } from './insert-booking';

/** Whom and what an assessment takes. */
export interface TakenBy {
  readonly startsAt: string | Date;
  readonly assessorId: string;
  readonly roomId?: string | null;
}

/** The time that a booking takes of everybody: buffers and agreed extra time are inside. */
export function resourceTimes({ startsAt, assessorId, roomId }: TakenBy, { apprentice, minutes, policy }: AttemptFacts): ResourceTime[] {
  const from = new Date(startsAt).getTime();
  const until = from + minutes * minuteMs;
  const notes = policy.assessorBufferMinutes * minuteMs;
  return [
    { id: apprentice.id, kind: ResourceKind.Apprentice, during: { from, until } },
    { id: assessorId, kind: ResourceKind.Assessor, during: { from, until: until + notes } },
    ...(roomId ? [{ id: roomId, kind: ResourceKind.Room, during: { from, until } }] : []),
  ];
}
