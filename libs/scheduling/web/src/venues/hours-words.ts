import { weekdayWords } from '../words/weekday-words';

/** The days on which something is open, in their order, with its hours on each. */
type Openings = readonly { readonly weekday: number; readonly opensAt: string; readonly closesAt: string }[];

/** Opening hours in a line: "Mon to Fri, 09:00 to 17:00". */
export function hoursWords(openings: Openings): string {
  const [first] = openings;
  if (!first) return 'Closed';
  const isUniform = openings.every(({ opensAt, closesAt }) => opensAt === first.opensAt && closesAt === first.closesAt);
  const days = runsOf(openings.map(({ weekday }) => weekday))
    .map(runWords)
    .join(', ');
  return `${days}, ${isUniform ? `${first.opensAt} to ${first.closesAt}` : 'at differing hours'}`;
}

/** Days that follow each other, together. */
function runsOf(weekdays: readonly number[]): number[][] {
  return weekdays.reduce<number[][]>((runs, day) => {
    const last = runs.at(-1);
    if (last?.at(-1) === day - 1) last.push(day);
    else runs.push([day]);
    return runs;
  }, []);
}

function runWords(run: readonly number[]): string {
  const [from = '', until = ''] = [run[0], run.at(-1)].map((day) => weekdayWords[day ?? 0]?.slice(0, 3));
  if (run.length < 3) return run.map((day) => weekdayWords[day]?.slice(0, 3)).join(', ');
  return `${from} to ${until}`;
}
