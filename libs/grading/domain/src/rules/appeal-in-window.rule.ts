import { type Objection, objection } from '../objection';

/** An appeal is lodged within the window that opened with the release. Both are local dates; `until` is the last day. */
export function appealInWindow({ today, until }: { today: string; until: string }): readonly Objection[] {
  return today <= until ? [] : objection('appeal-in-window', { until });
}
