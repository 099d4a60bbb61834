import type { ValidationError } from '@angular/forms/signals';

const words: Readonly<Record<string, string>> = {
  required: 'Give an answer',
  email: 'Enter an email address, like name@example.org',
  pattern: 'Enter this in the form asked for',
  parse: 'Enter this in the form asked for',
};

/** The message of a broken rule: the one given with the rule, or plain words for its kind. */
export function fieldErrorText(error: ValidationError): string {
  return error.message ?? words[error.kind] ?? limitText(error) ?? 'This answer needs another look';
}

function limitText(error: ValidationError): string | undefined {
  if ('minLength' in error) return `Use ${String(error.minLength)} characters or more`;
  if ('maxLength' in error) return `Use ${String(error.maxLength)} characters or fewer`;
  if ('min' in error) return `Enter ${String(error.min)} or more`;
  if ('max' in error) return `Enter ${String(error.max)} or less`;
  return undefined;
}
