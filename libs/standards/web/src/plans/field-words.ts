import { methodNames } from '@assay/standards/domain';
import { gradeName } from '../words/grade-words';

/** What the parts of a rule are called, `rule.part` before `part`. */
const parts: Readonly<Record<string, string>> = {
  days: 'Days',
  kind: 'Counted in',
  percent: 'Per cent',
  direction: 'Direction',
  extendedBy: 'Who may extend',
  name: 'Name',
  dueWeek: 'Due by the end of week',
  words: 'Words at most',
  minutes: 'Minutes',
  competence: 'Competent for',
  recencyYears: 'Years since practice at most',
  method: 'Method',
  'order.after': 'Comes only after',
  'caps.after': 'After a',
  when: 'Once that is',
  limits: 'Limits',
  highest: 'Highest grade',
  'startDates.from': 'First start date',
  'startDates.until': 'Last start date',
  on: 'Date',
  text: 'Text',
  label: 'What is needed',
  withinDays: 'Days after the gateway, 0 for before it',
  outOf: 'Marks in all',
  from: 'From mark',
  to: 'To mark',
  boundaries: 'Boundaries',
  mustPass: 'Items that must be right',
  items: 'Items',
  needed: 'Right at least',
  steps: 'Grades and the criteria they take',
  grade: 'Grade',
  'themes.criteria': 'Criteria',
  criteria: 'Criteria reached: all, or a number',
  duties: 'Duties',
  ksbs: 'KSBs',
};

export const partWords = (rule: string, part: string): string => parts[`${rule}.${part}`] ?? parts[part] ?? gradeName(part);

/** What one of a list is called. */
const items: Readonly<Record<string, string>> = {
  boundaries: 'boundary',
  mustPass: 'must-pass group',
  steps: 'grade',
  criteria: 'criterion',
  themes: 'theme',
};

export const itemWords = (part: string): string => items[part] ?? 'entry';

const choices: Readonly<Record<string, string>> = {
  ...methodNames,
  calendar: 'Days of the calendar',
  working: 'Working days',
  longer: 'Longer',
  shorter: 'Shorter',
  either: 'Either way',
  assessor: 'The assessor',
  organisation: 'The organisation',
  'gateway-accepted': 'The accepted gateway',
  'first-assessment': 'The first assessment',
  'project-approved': 'The approved project',
  online: 'Online',
  onsite: 'At the workplace',
  venue: 'At a venue',
  overall: 'The whole',
  method: 'The method',
  criteria: 'By criteria',
  'raw-mark': 'By raw mark',
};

export const choiceWords = (choice: string): string => choices[choice] ?? gradeName(choice);
