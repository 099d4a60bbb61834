import { ruleName } from '@assay/standards/domain';
import { methodName } from '../words/method-words';

const labels: Readonly<Record<string, string>> = {
  startDates: 'Apprenticeships started',
  errata: 'Erratum',
  options: 'Option',
  months: 'Length of the window',
  startsWith: 'The window starts with',
  extensionMonths: 'Window may run longer by',
  dutyKsbs: 'KSBs of each duty',
  minutes: 'Length',
  parts: 'Part',
  tolerance: 'Tolerance',
  questions: 'Fewest questions',
  notice: 'Notice',
  reading: 'Assessor’s reading time',
  submission: 'Submission',
  places: 'Places',
  identityCheck: 'Identity check',
  scale: 'Grades',
  marking: 'How it is graded',
  themes: 'Themes and KSBs',
  assessor: 'Who may assess',
  order: 'Order',
  overallScale: 'Overall grades',
  gateway: 'Gateway',
  resitWithinMonths: 'Resit within',
  retakeWithinMonths: 'Retake within',
  allWithinMonths: 'Everything within',
  attempts: 'Further attempts at most',
  caps: 'Cap',
  failedMethodsOnly: 'Only failed methods are taken again',
  toRaisePass: 'May be taken again to raise a pass',
  differentTask: 'Another task is needed',
  voidCounts: 'A void attempt counts',
  results: 'Results within',
  aggregation: 'Overall grade, row',
};

/** The rule's name as people read it; a method's rule names its method. */
export function ruleWords(path: string): string {
  const [first, method = '', ...rest] = path.split('.');
  const label = labels[ruleName(path)] ?? ruleName(path);
  if (first !== 'methods') return label;
  const number = rest.length > 1 ? ` ${rest.at(-1)}` : '';
  return `${methodName(method)}: ${label.charAt(0).toLowerCase()}${label.slice(1)}${number}`;
}

/** The same without its method, for a place where that is clear. */
export const ruleLabel = (path: string): string => labels[ruleName(path)] ?? ruleName(path);
