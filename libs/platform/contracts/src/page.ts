import { WholeNumberField } from './fields';

/** What a list takes that is told page by page. */
export class PageQuery {
  @WholeNumberField({ min: 0, max: 1_000_000, optional: true, description: 'How many to leave out before the first.' })
  readonly offset?: number;
}

/** A page of a list, and how long the whole list is. */
export class PageResponse {
  @WholeNumberField({ min: 0, max: 1_000_000, description: 'How many there are in all.' })
  readonly total!: number;
}
