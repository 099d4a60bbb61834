import { Transform } from 'class-transformer';
import { IsEmail, IsString, Length, Matches } from 'class-validator';
import { field } from './field';
import type { FieldOptions } from './field-options';

interface TextOptions extends FieldOptions {
  /** Fewest characters; 1 unless told, so that an empty text must be allowed on purpose. */
  readonly min?: number;
  /** Most characters. */
  readonly max: number;
  readonly pattern?: RegExp;
}

/** Text without surrounding white space and without control characters other than line ends and tabs. */
export function TextField({ min = 1, max, pattern, ...options }: TextOptions): PropertyDecorator {
  const checks = [Transform(({ value }) => trimmed(value)), IsString(), Length(min, max), Matches(withoutControls)];
  if (pattern) checks.push(Matches(pattern));
  return field(options, { type: String, minLength: min, maxLength: max, ...(pattern ? { pattern: pattern.source } : {}) }, ...checks);
}

/** Text kept exactly as typed: a password, the source of a page. */
export function VerbatimField({ min = 1, max, ...options }: TextOptions): PropertyDecorator {
  return field(options, { type: String, minLength: min, maxLength: max }, IsString(), Length(min, max));
}

/** An e-mail address, in lower case. */
export function EmailField(options: FieldOptions = {}): PropertyDecorator {
  const lower = Transform(({ value }) => (typeof value === 'string' ? value.trim().toLowerCase() : value));
  return field(options, { type: String, format: 'email', maxLength: 254 }, lower, IsEmail(), Length(3, 254));
}

const withoutControls = /^(?:[^\p{Cc}]|[\t\n\r])*$/u;

function trimmed(value: unknown): unknown {
  return typeof value === 'string' ? value.trim() : value;
}
