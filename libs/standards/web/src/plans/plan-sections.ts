import { type PlanContradiction, ruleName } from '@assay/standards/domain';

/** The parts of the page, in the order in which a plan is read. */
export const planSections = [
  { id: 'about', heading: 'The plan' },
  { id: 'window', heading: 'Gateway and window' },
  { id: 'methods', heading: 'Methods' },
  { id: 'order', heading: 'Order' },
  { id: 'themes', heading: 'Themes, duties and KSBs' },
  { id: 'grades', heading: 'Grades' },
  { id: 'table', heading: 'Overall grade' },
  { id: 'reattempts', heading: 'Resits and retakes' },
  { id: 'simulation', heading: 'Simulation' },
] as const;
export type PlanSectionId = (typeof planSections)[number]['id'];

const sections: Readonly<Record<string, PlanSectionId>> = {
  startDates: 'about',
  errata: 'about',
  options: 'about',
  gateway: 'window',
  months: 'window',
  startsWith: 'window',
  extensionMonths: 'window',
  results: 'window',
  order: 'order',
  themes: 'themes',
  dutyKsbs: 'themes',
  scale: 'grades',
  marking: 'grades',
  overallScale: 'grades',
  aggregation: 'table',
};

/** The part of the page that shows the rule. */
export function sectionOf(path: string): PlanSectionId {
  if (path.startsWith('reattempts.')) return 'reattempts';
  const section = sections[ruleName(path)];
  return section ?? 'methods';
}

const ofCode: Readonly<Record<string, PlanSectionId>> = {
  'scale-not-ascending': 'grades',
  'steps-outside-scale': 'grades',
  'boundaries-overlap': 'grades',
  'boundaries-gap': 'grades',
  'boundaries-outside': 'grades',
  'grade-without-boundary': 'grades',
  'must-pass-impossible': 'grades',
  'aggregation-missing': 'table',
  'aggregation-repeated': 'table',
  'aggregation-unknown': 'table',
  'order-unknown-method': 'order',
  'order-circular': 'order',
  'order-beyond-window': 'order',
  'order-repeated': 'order',
  'order-without-submission': 'order',
  'cap-outside-scale': 'reattempts',
  'reattempts-beyond-end': 'reattempts',
  'start-dates-reversed': 'about',
};

/** The part of the page in which the contradiction is mended. */
export function sectionOfContradiction({ code, facts }: PlanContradiction): PlanSectionId {
  const path = facts['path'];
  if (typeof path === 'string') return sectionOf(path);
  if (code === 'length-missing' && facts['of'] === 'window') return 'window';
  return ofCode[code] ?? 'methods';
}
