import { minLength, type PathKind, required, type SchemaPath, type SchemaPathRules } from '@angular/forms/signals';
import { atMost } from './at-most';

/** What the form says where nothing, or next to nothing, was written. */
interface WrittenWords {
  readonly missing?: string;
  readonly short?: string;
}

/** A sentence somebody has to write, most often a reason; the characters it may have are the ones the server checks. */
export function written<Kind extends PathKind>(
  path: SchemaPath<string, SchemaPathRules.Supported, Kind>,
  { min, max }: { readonly min: number; readonly max: number },
  { missing = 'Say why', short = 'Say a little more' }: WrittenWords = {},
): void {
  required(path, { message: missing });
  minLength(path, min, { message: short });
  atMost(path, max);
}
