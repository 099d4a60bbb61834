import { maxLength, type PathKind, type SchemaPath, type SchemaPathRules } from '@angular/forms/signals';

/** No more than so many characters, in the words the server's answer gets too. */
export function atMost<Kind extends PathKind>(path: SchemaPath<string, SchemaPathRules.Supported, Kind>, limit: number): void {
  maxLength(path, limit, { message: tooLongWords(limit) });
}

/** What somebody reads who wrote more than `limit` characters. */
export const tooLongWords = (limit: number | string): string => `Use ${limit} characters or fewer`;
