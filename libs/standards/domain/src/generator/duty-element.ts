/** A verb that leads an element, with its span in the duty's text. */
export interface HeadVerb {
  readonly start: number;
  readonly end: number;
  readonly base: string;
}

/** An element as the splitter finds it: a span of the duty, and the verbs that share its object. */
export interface DutyElement {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** Empty where the duty names a thing instead of an action (`horizon scanning`). */
  readonly heads: readonly HeadVerb[];
  /** The first head, or the verb that a reader supplies where there is none. */
  readonly verb: string;
}
