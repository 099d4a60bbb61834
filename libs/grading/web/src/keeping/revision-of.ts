import type { Acknowledgement, KeptChange } from './kept-change';

/** The revision that an answer of the server names. */
export function revisionIn(answer: unknown): number | null {
  const named = typeof answer === 'object' && answer !== null && 'revision' in answer ? answer.revision : null;
  return typeof named === 'number' ? named : null;
}

/**
 * What a change is sent with: its body, and the revision it was made over. That never differs from one try to the next,
 * because a revision, once acknowledged, stays what it is. Over a change that was given up nothing can be known: the
 * server then answers with its copy, and a person decides.
 */
export function bodyOf({ body, over }: KeptChange, acknowledgements: readonly Acknowledgement[]): object {
  if (over === null) return body;
  if ('revision' in over) return { ...body, revision: over.revision };
  const before = acknowledgements.find(({ id }) => id === over.change);
  return { ...body, revision: before?.revision ?? 0 };
}
