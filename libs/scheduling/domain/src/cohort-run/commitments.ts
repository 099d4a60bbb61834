import type { Range } from '@assay/platform/util';
import type { AssessorFacts, AttemptFacts, RoomFacts } from '../booking/booking-facts';
import type { Assignment } from '../cohort/model/roster';
import type { CohortFacts } from './cohort-facts';
import { lengthInRoster } from './compile-event';

/** From its start for so many minutes. */
const stretchFrom = (start: number, minutes: number): Range => ({ from: start, until: start + minutes * 60_000 });

/** Who is taken when, once parts of a roster count as booked. */
export class Commitments {
  private readonly added = new Map<string, Range[]>();
  private readonly assessors: ReadonlyMap<string, AssessorFacts>;
  private readonly rooms: ReadonlyMap<string, RoomFacts>;

  constructor({ assessors, rooms }: Pick<CohortFacts, 'assessors' | 'rooms'>) {
    this.assessors = new Map(assessors.map(({ facts }) => [facts.id, facts]));
    this.rooms = new Map(rooms.map(({ facts }) => [facts.id, facts]));
  }

  take(assignment: Assignment, facts: AttemptFacts, start: number): void {
    const event = stretchFrom(start, facts.minutes);
    this.add(facts.apprentice.id, event);
    this.add(assignment.assessor, stretchFrom(start, lengthInRoster(facts)));
    if (assignment.venue !== null) this.add(assignment.venue, event);
  }

  assessor(id: string): AssessorFacts | null {
    const known = this.assessors.get(id);
    return known ? { ...known, commitments: this.with(id, known.commitments) } : null;
  }

  room(id: string): RoomFacts | null {
    const known = this.rooms.get(id);
    return known ? { ...known, commitments: this.with(id, known.commitments) } : null;
  }

  apprentice(id: string, commitments: readonly Range[]): readonly Range[] {
    return this.with(id, commitments);
  }

  private add(id: string, range: Range): void {
    const list = this.added.get(id);
    if (list) list.push(range);
    else this.added.set(id, [range]);
  }

  /** In order, as the rules want them. */
  private with(id: string, commitments: readonly Range[]): readonly Range[] {
    const more = this.added.get(id);
    return more ? [...commitments, ...more].sort((one, other) => one.from - other.from) : commitments;
  }
}
