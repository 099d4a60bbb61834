import { valuesOf } from '@assay/platform/util';
import { quoted } from '../sql/quoted';

/** The body of a CHECK that keeps a column within a closed set of the domain. */
export const oneOf = (column: string, set: Record<string, string>): string => `${column} IN (${quoted(valuesOf(set))})`;
