import { AsyncLocalStorage } from 'node:async_hooks';

/** What the running unsafe request promised: one key, one effect, one answer. */
export interface RequestScope {
  readonly key: string;
  /** SHA-256 of method, path and body. */
  readonly fingerprint: string;
  /** The status of this route's success. */
  readonly status: number;
  /** Set once the command has stored its answer. */
  answered: boolean;
}

export const requestScope = new AsyncLocalStorage<RequestScope>();

/** Carries an answer given earlier past the work that led to it. */
export class EarlierAnswer {
  constructor(readonly body: unknown) {}
}
