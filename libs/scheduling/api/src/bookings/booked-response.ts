import { minuteMs } from '@assay/platform/util';
import type { BookingResponse, HoldRequest } from '@assay/scheduling/contracts';
import type { BookingStatus } from '@assay/scheduling/domain';
import type { LoadedFacts } from '../facts/load-facts';

/** What the reservation itself decided; the rest of the answer is known from the facts. */
export interface Reserved {
  readonly id: string;
  readonly status: BookingStatus;
  readonly heldUntil: Date | null;
  readonly madeAt: Date;
  readonly version: number;
  readonly isOverridden: boolean;
}

/** The booking as the API answers it, from what its decision rested on: it is not read again. */
export function bookedResponse({ row, facts }: LoadedFacts, request: HoldRequest, reserved: Reserved): BookingResponse {
  const start = Date.parse(request.startsAt);
  const [assessor] = row.assessors ?? [];
  const [room] = row.rooms ?? [];
  return {
    id: reserved.id,
    status: reserved.status,
    attemptId: row.attemptId,
    enrolmentId: row.enrolmentId,
    method: row.method,
    methodName: facts.planned.name,
    standardReference: row.standardReference,
    apprentice: { id: row.apprenticeId, name: row.apprenticeName },
    assessor: { id: request.assessorId, name: assessor?.name ?? '' },
    room: room ? { id: room.id, name: room.name } : null,
    mode: request.mode,
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + facts.minutes * minuteMs).toISOString(),
    heldUntil: reserved.heldUntil?.toISOString() ?? null,
    madeAt: reserved.madeAt.toISOString(),
    cancelledAt: null,
    cancelReason: null,
    cancelledLate: null,
    isOverridden: reserved.isOverridden,
    extraMinutes: facts.attempt.extraMinutes,
    version: reserved.version,
  };
}
