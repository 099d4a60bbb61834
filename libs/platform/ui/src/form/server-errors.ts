import { type FieldTree, type ValidationError, isFieldTree } from '@angular/forms/signals';
import type { FieldProblem, Problem } from '../problem/problem';
import { tooLongWords } from './at-most';

const words: Readonly<Record<string, (limit: FieldProblem['limit']) => string>> = {
  'too-short': (limit) => (limit === undefined ? 'This is too short' : `Use ${limit} characters or more`),
  'too-long': (limit) => (limit === undefined ? 'This is too long' : tooLongWords(limit)),
  'too-small': (limit) => (limit === undefined ? 'This is too small' : `Enter ${limit} or more`),
  'too-large': (limit) => (limit === undefined ? 'This is too large' : `Enter ${limit} or less`),
  required: () => 'Give an answer',
  'not-unique': () => 'This is already in use',
};

/**
 * The API's objections to single fields, each on the field of the form that has the same path (`duties[0].title`).
 * Objections to fields the form does not have land on the form itself. `ownWords` are a form's words for its own codes.
 */
export function serverErrors(
  problem: Problem,
  form: FieldTree<unknown>,
  ownWords: Readonly<Record<string, string>> = {},
): ValidationError.WithOptionalFieldTree[] {
  return problem.errors.map((error) => ({
    kind: error.code,
    message: ownWords[error.code] ?? words[error.code]?.(error.limit) ?? error.detail ?? 'This answer needs another look',
    fieldTree: fieldAt(form, error.field),
  }));
}

function fieldAt(form: FieldTree<unknown>, path: string): FieldTree<unknown> {
  const keys = path.split(/[.[\]]+/).filter(Boolean);
  return keys.reduce((node, key) => childOf(node, key) ?? node, form);
}

function childOf(node: FieldTree<unknown>, key: string): FieldTree<unknown> | undefined {
  const child: unknown = Reflect.get(node, key);
  return isFieldTree(child) ? child : undefined;
}
