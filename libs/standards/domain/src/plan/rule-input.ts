import { rubricGrades } from '../rubric-grade';
import type { RubricGrade } from '../rubric-grade';
import type { GradeCap } from './assessment-plan';
import type { DayCount, Tolerance } from './planned-method';
import { ruleName } from './rule-name';

/** What a person enters for a rule: a number of the unit, empty where the rule allows it; a grade; yes or no. */
export type RuleInput = number | RubricGrade | boolean | null;

/** How a rule is entered. Rules that are not entered here keep their value; their source can still be changed. */
export type RuleEntry =
  | {
      readonly kind: 'number';
      readonly unit: 'minutes' | 'months' | 'days' | 'percent' | 'count';
      readonly most: number;
      readonly optional: boolean;
    }
  | { readonly kind: 'grade' }
  | { readonly kind: 'yes-no' };

interface Editing {
  readonly entry: RuleEntry;
  readonly read: (value: never) => RuleInput;
  /** The rule's value with what was entered in it. */
  readonly write: (value: never, input: never) => unknown;
}

const itself = { read: (value: RuleInput) => value, write: (_value: unknown, input: RuleInput) => input };

const number = (unit: 'minutes' | 'months' | 'count', most: number, optional = false): Editing => ({
  entry: { kind: 'number', unit, most, optional },
  ...itself,
});

const dayCount: Editing = {
  entry: { kind: 'number', unit: 'days', most: 365, optional: false },
  read: (value: DayCount) => value.days,
  write: (value: DayCount, days: number) => ({ ...value, days }),
};

const tolerance: Editing = {
  entry: { kind: 'number', unit: 'percent', most: 100, optional: false },
  read: (value: Tolerance) => value.percent,
  write: (value: Tolerance, percent: number) => ({ ...value, percent }),
};

const cap: Editing = {
  entry: { kind: 'grade' },
  read: (value: GradeCap) => value.highest,
  write: (value: GradeCap, highest: RubricGrade) => ({ ...value, highest }),
};

const yesNo: Editing = { entry: { kind: 'yes-no' }, ...itself };

const editing: Readonly<Record<string, Editing>> = {
  months: number('months', 60),
  extensionMonths: number('months', 24),
  minutes: number('minutes', 1440),
  questions: number('count', 100, true),
  tolerance,
  notice: dayCount,
  reading: dayCount,
  results: dayCount,
  aggregation: { entry: { kind: 'grade' }, ...itself },
  resitWithinMonths: number('months', 60, true),
  retakeWithinMonths: number('months', 60, true),
  allWithinMonths: number('months', 60, true),
  attempts: number('count', 20, true),
  caps: cap,
  failedMethodsOnly: yesNo,
  toRaisePass: yesNo,
  differentTask: yesNo,
  voidCounts: yesNo,
};

/** How the rule at this path is entered; null where it is not. */
export const ruleEntry = (path: string): RuleEntry | null => editingOf(path)?.entry ?? null;

/** What would be entered for the value the rule has now. */
export const ruleInput = (path: string, value: unknown): RuleInput =>
  editingOf(path)?.read(value as never) ?? null;

/** The value with the input in it; undefined where the input does not fit the rule. */
export function valueWith(path: string, value: unknown, input: RuleInput): unknown {
  const found = editingOf(path);
  return found && fits(found.entry, input) ? found.write(value as never, input as never) : undefined;
}

function editingOf(path: string): Editing | undefined {
  const name = ruleName(path);
  return Object.hasOwn(editing, name) ? editing[name] : undefined;
}

function fits(entry: RuleEntry, input: RuleInput): boolean {
  if (entry.kind === 'yes-no') return typeof input === 'boolean';
  if (entry.kind === 'grade') return rubricGrades.some((grade) => grade === input);
  if (input === null) return entry.optional;
  return typeof input === 'number' && Number.isInteger(input) && input >= 0 && input <= entry.most;
}
