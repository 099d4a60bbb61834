import type { Shape } from './shape';

/** A shape without parts of its own. */
export type LeafShape = Exclude<Shape, { kind: 'record' | 'list' | 'variant' | 'rule' | 'nullable' }>;

/** What was looked for where the value does not fit; null where it fits. */
export function soughtInstead(shape: LeafShape, value: unknown): string | null {
  switch (shape.kind) {
    case 'number':
      return numberSought(shape, value);
    case 'text':
      return typeof value === 'string' && value.length <= shape.most ? null : `text of at most ${shape.most} characters`;
    case 'choice':
      return shape.choices.some((choice) => choice === value) ? null : `one of ${shape.choices.join(', ')}`;
    case 'choices':
      return someOf(shape.choices, value) ? null : `some of ${shape.choices.join(', ')}, each once`;
    case 'flag':
      return typeof value === 'boolean' ? null : 'true or false';
    case 'date':
      return dateSought(shape.optional, value);
    case 'keys':
      return areKeys(value) ? null : 'keys of KSBs such as K1, each once';
    case 'duties':
      return listOf(value, isCount) ? null : 'numbers of duties';
    case 'links':
      return areLinks(value) ? null : 'keys of KSBs by the number of their duty';
    case 'all-or-count':
      return value === 'all' || isCount(value) ? null : '“all” or a number from 1';
    case 'grades':
      return areGrades(shape, value) ? null : 'a grade for each method';
  }
}

function numberSought({ least, most, optional }: Extract<Shape, { kind: 'number' }>, value: unknown): string | null {
  if (value === null && optional) return null;
  const fits = typeof value === 'number' && Number.isInteger(value) && value >= least && value <= most;
  return fits ? null : `a whole number from ${least} to ${most}${optional ? ', or null' : ''}`;
}

function dateSought(optional: boolean, value: unknown): string | null {
  if (value === null && optional) return null;
  const fits = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
  return fits ? null : `a date such as 2027-01-11${optional ? ', or null' : ''}`;
}

const isCount = (value: unknown): boolean => typeof value === 'number' && Number.isInteger(value) && value >= 1 && value <= 1000;

const isKey = (value: unknown): boolean => typeof value === 'string' && /^[KSB]\d{1,3}$/.test(value);

const listOf = (value: unknown, fits: (item: unknown) => boolean): value is readonly unknown[] =>
  Array.isArray(value) && value.length <= 500 && value.every(fits) && new Set(value).size === value.length;

const areKeys = (value: unknown): boolean => listOf(value, isKey);

const someOf = (choices: readonly string[], value: unknown): boolean => listOf(value, (item) => choices.some((choice) => choice === item));

export const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const areLinks = (value: unknown): boolean =>
  isObject(value) && Object.entries(value).every(([duty, keys]) => isCount(Number(duty)) && areKeys(keys));

const areGrades = ({ methods, grades }: Extract<Shape, { kind: 'grades' }>, value: unknown): boolean =>
  isObject(value) && Object.entries(value).every(([method, grade]) => methods.includes(method) && grades.some((known) => known === grade));
