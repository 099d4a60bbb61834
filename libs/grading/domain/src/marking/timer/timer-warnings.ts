import { type EventLength, timerBounds } from './timer-bounds';

/** A moment of the event that the assessor is told of. `minute` is running time. */
export interface TimerWarning {
  readonly minute: number;
  readonly what: 'before-planned' | 'planned' | 'before-agreed' | 'agreed' | 'before-longest' | 'longest';
  /** Minutes that are left to the bound; 0 at the bound itself. */
  readonly left: number;
}

/** Minutes before a bound at which it is announced; an event too short for that is told at half its length. */
const ahead = { planned: 10, agreed: 5, longest: 2 } as const;

/** Before each bound and at it, in the order in which they come; bounds that fall together are told once. */
export function timerWarnings(length: EventLength): readonly TimerWarning[] {
  const { planned, agreed, longest } = timerBounds(length);
  const bounds = [
    { at: planned, what: 'planned', from: 0, lead: ahead.planned },
    { at: agreed, what: 'agreed', from: planned, lead: ahead.agreed },
    { at: longest, what: 'longest', from: agreed, lead: ahead.longest },
  ] as const;
  return bounds.flatMap(({ at, what, from, lead }): TimerWarning[] => {
    if (at <= from) return [];
    const left = Math.min(lead, (at - from) / 2);
    return [
      { minute: at - left, what: `before-${what}`, left },
      { minute: at, what, left: 0 },
    ];
  });
}

/** The last warning whose moment has come; null before the first. */
export function warningAt(length: EventLength, ranMs: number): TimerWarning | null {
  return timerWarnings(length).findLast(({ minute }) => ranMs >= minute * 60_000) ?? null;
}
