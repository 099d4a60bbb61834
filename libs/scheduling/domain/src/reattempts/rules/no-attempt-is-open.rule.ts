import { objectTo, type ReattemptRule } from '../reattempt-facts';

/** One attempt at a time: while a later one than the graded one is on its way, no further one is opened. */
export const noAttemptIsOpen: ReattemptRule = ({ released, attempts }, { method }) => {
  const graded = released.find((one) => one.method === method)?.number ?? 0;
  const open = attempts.find(
    (attempt) => attempt.method === method && attempt.number > graded && !attempt.isVoid && !attempt.isDisregarded,
  );
  return open ? objectTo('no-attempt-is-open', { number: open.number }) : [];
};
