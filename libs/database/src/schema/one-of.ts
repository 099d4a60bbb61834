import { valuesOf } from '@assay/platform/util';

/** The body of a CHECK that keeps a column within a closed set of the domain. */
export function oneOf(column: string, set: Record<string, string>): string {
  return `${column} IN (${valuesOf(set)
    .map((value) => `'${value}'`)
    .join(', ')})`;
}
