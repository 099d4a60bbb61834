import type { ValueOf } from '@assay/platform/util';
import type { ImportColumn } from './import-column';

export const ImportFaultCode = {
  Missing: 'missing',
  TooLong: 'too-long',
  UlnForm: 'uln-form',
  UlnCheckDigit: 'uln-check-digit',
  UlnOtherPerson: 'uln-other-person',
  EmailForm: 'email-form',
  EmployerUnknown: 'employer-unknown',
  ProviderUnknown: 'provider-unknown',
  StandardUnknown: 'standard-unknown',
  NoPlanForDate: 'no-plan-for-date',
  DateForm: 'date-form',
  RowsDisagree: 'rows-disagree',
  RowTwice: 'row-twice',
  GroupFaulty: 'group-faulty',
} as const;
export type ImportFaultCode = ValueOf<typeof ImportFaultCode>;

/** What keeps a row out, at its cell. */
export interface ImportFault {
  readonly column: ImportColumn;
  readonly code: ImportFaultCode;
  /** What the cell may have meant, e.g. the nearest name that is known. */
  readonly suggestion: string | null;
}

export const fault = (column: ImportColumn, code: ImportFaultCode, suggestion: string | null = null): ImportFault => ({
  column,
  code,
  suggestion,
});
