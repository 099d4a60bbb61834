const names = ['Mondays', 'Tuesdays', 'Wednesdays', 'Thursdays', 'Fridays', 'Saturdays', 'Sundays'];
const workingDays = 5;

/** "any working day", "Mondays and Tuesdays". */
export function wishedWeekdays(weekdays: readonly number[]): string {
  const sorted = [...weekdays].sort((a, b) => a - b);
  if (sorted.length === workingDays && sorted.at(-1) === workingDays) return 'any working day';
  const words = sorted.map((weekday) => names[weekday - 1] ?? '');
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}
