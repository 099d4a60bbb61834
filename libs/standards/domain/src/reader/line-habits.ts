import { openingVerb } from './page-parts';

/** How the lines of a page are written, as far as it tells where a duty ends. */
export interface LineHabits {
  /** Duties begin with a small letter, so that a line that does says nothing. */
  readonly beginSmall: boolean;
  /** Duties end with a stop and are wrapped over lines, so that a line without one goes on. */
  readonly wrapped: boolean;
  /** What a duty ends with: a full stop, or the semicolons of a list. */
  readonly ended: RegExp;
}

const dangling = /(?:[,&]|\b(?:a|an|and|as|at|by|for|from|in|into|of|on|or|that|the|their|to|using|with|within))$/i;
const fullStop = /[.!?]["”’')\]]*$/;
const anyStop = /[.!?:;]["”’')\]]*$/;

/** Reads the habits off the lines among which the duties are: a wrapped line ends bare and goes on small. */
export function habitsOf(lines: readonly string[]): LineHabits {
  const semicolons = lines.filter((line) => line.endsWith(';')).length;
  const stops = lines.filter((line) => fullStop.test(line)).length;
  const ended = semicolons > stops || stops === 0 ? anyStop : fullStop;
  const follows = lines.slice(1).map((line, index) => ({
    small: /^\p{Ll}/u.test(line),
    afterEnd: ended.test(lines[index] ?? ''),
  }));
  const share = (afterEnd: boolean) => {
    const some = follows.filter((line) => line.afterEnd === afterEnd);
    return some.length === 0 ? null : some.filter(({ small }) => small).length / some.length;
  };
  const [afterEnd, afterBare] = [share(true), share(false)];
  const wrapped = afterEnd !== null && afterBare !== null && afterEnd <= 0.2 && afterBare >= 0.5;
  const small = lines.filter((line) => /^\p{Ll}/u.test(line)).length;
  return { beginSmall: !wrapped && small > lines.length / 2, wrapped, ended };
}

/** Whether a line carries on the sentence of the one before it instead of beginning a duty. */
export function continues(before: string, text: string, habits: LineHabits): boolean {
  if (/^for (?:example|instance)\b/i.test(text) || /\([^()]{0,200}$/.test(before)) return true;
  if (habits.ended.test(before)) return false;
  if (dangling.test(before) || (!habits.beginSmall && /^\p{Ll}/u.test(text))) return true;
  return habits.wrapped && (openingVerb(text) === null || /^\p{L}+(?:ing|s)\b/u.test(text));
}
