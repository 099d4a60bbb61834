import type { ListedRule } from '@assay/standards/domain';
import { methodName } from '../words/method-words';
import { valueWords } from './value-words';

const labels: Readonly<Record<string, string>> = {
  startDates: 'Apprenticeships started',
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

/** The rule's name and value as people read them. */
export function ruleWords({ path, rule }: ListedRule): { readonly label: string; readonly value: string } {
  const segments = path.split('.');
  const [first = '', second = '', third = ''] = segments;
  const name = first === 'methods' ? third : first === 'window' || first === 'reattempts' ? second : first;
  const label = labels[name] ?? name;
  return {
    label:
      first === 'methods'
        ? `${methodName(second)}: ${label.charAt(0).toLowerCase()}${label.slice(1)}`
        : label,
    value: valueWords(name, rule.value),
  };
}
