import type { ImportColumn, ImportFaultCode, ImportFault } from '@assay/scheduling/domain';

/** What each column is called on the screen. */
export const columnWords: Readonly<Record<ImportColumn, string>> = {
  givenName: 'Given name',
  familyName: 'Family name',
  uln: 'ULN',
  email: 'Email',
  employer: 'Employer',
  trainingProvider: 'Training provider',
  standard: 'Standard',
  trainingStartedOn: 'Training started on',
  gatewayExpectedOn: 'Gateway expected on',
};

const words: Readonly<Record<ImportFaultCode, string>> = {
  missing: 'Nothing is given. Fill it in.',
  'too-long': 'This is too long. Shorten it.',
  'uln-form': 'A learner number has ten digits. Check it against the learner record.',
  'uln-check-digit': 'The last digit does not fit the others: a digit is wrong or two are swapped.',
  'uln-other-person': 'This number is registered already, for somebody else.',
  'email-form': 'This is not an email address.',
  'employer-unknown': 'No employer is called this.',
  'provider-unknown': 'No training provider is called this. Its UKPRN will do as well.',
  'standard-unknown': 'No plan is published for this standard.',
  'no-plan-for-date': 'No published plan holds for a start on this day.',
  'date-form': 'This is not a day. Write 2026-09-01 or 01/09/2026.',
  'rows-disagree': 'An earlier row with this learner number says something else.',
  'row-twice': 'An earlier row puts the same apprentice on the same plan. Leave this one out or change it.',
  'group-faulty': 'Another row of this apprentice has a fault: they are taken together.',
};

/** What is wrong with a cell, and what to do. */
export function faultWords({ code, suggestion }: ImportFault): string {
  if (suggestion === null) return words[code];
  return code === 'uln-other-person' ? `${words[code]} It belongs to ${suggestion}.` : `${words[code]} Did it mean “${suggestion}”?`;
}

/** What is wrong with a file as a whole. */
export const fileFaultWords: Readonly<Record<string, string>> = {
  'file-empty': 'The file is empty',
  'file-workbook': 'This is an Excel workbook. In Excel choose “Save as”, then “CSV UTF-8”, and choose that file',
  'file-not-text': 'This is not a CSV file',
  'file-no-rows': 'The file has headings and no rows',
  'file-too-many-rows': 'The file has more than 5,000 rows. Split it',
  'file-columns-missing': 'Some columns are missing. Start from the template',
  'file-quotes-open': 'A quotation mark is opened and never closed',
};
