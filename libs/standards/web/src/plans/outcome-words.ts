import type { CapApplied, MethodOutcome, OverallGrade } from '@assay/standards/domain';
import { methodName } from '../words/method-words';

/** Why the overall grade is what it is: each method, the caps, the row of the table. */
export function outcomeWords(outcome: OverallGrade, outcomes: readonly MethodOutcome[]): string {
  if (outcome.kind === 'incomplete') return 'Some methods have no grade yet.';
  if (outcome.kind === 'no-row') return 'The plan’s table has no row for these grades, so there is no overall grade.';
  const methods = outcomes.map((one) => methodWords(one, outcome.capsApplied)).join('; ');
  const whole = outcome.capsApplied.find(({ method }) => method === null);
  const row = `row ${outcome.row} of the plan’s table: ${whole?.from ?? outcome.grade}`;
  return `${methods}; ${row}${whole ? `, capped at ${whole.to} after a ${whole.after}` : ''}.`;
}

function methodWords({ method, grade, attempt }: MethodOutcome, caps: readonly CapApplied[]): string {
  const cap = caps.find((one) => one.method === method);
  const on = attempt === 'first' ? '' : ` on a ${attempt}`;
  return `${methodName(method)}: ${grade}${on}${cap ? `, capped at ${cap.to}` : ''}`;
}
