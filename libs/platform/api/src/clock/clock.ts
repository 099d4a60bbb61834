/** The present, as the business sees it. Injected, so that tests and the demonstration can move it. */
export abstract class Clock {
  abstract now(): Date;
}
