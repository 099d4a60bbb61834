import { counted } from '@assay/platform/ui';
import type {
  AssessorRequirement,
  DayCount,
  Erratum,
  GatewayRequirement,
  GradeCap,
  MethodMarking,
  MethodOrder,
  MethodPart,
  MethodTheme,
  PlanOption,
  Submission,
  Tolerance,
} from '@assay/standards/domain';
import { methodName } from '../words/method-words';

const months = (value: unknown): string => (value === null ? 'Open' : counted(Number(value), 'month', 'months'));
const yesOrNo = (value: unknown): string => (value === true ? 'Yes' : 'No');
const dayCount = (value: unknown): string => {
  const { days, kind } = value as DayCount;
  return days === 0 ? 'None' : `${days} ${kind === 'working' ? 'working ' : ''}days`;
};
const grades = (value: unknown): string => (value as readonly string[]).join(', ') || 'None given';

const windowStarts: Readonly<Record<string, string>> = {
  'gateway-accepted': 'the accepted gateway',
  'first-assessment': 'the first assessment',
  'project-approved': 'the approved project',
};

/** How the value of each rule reads. The plan's document was checked when it was saved: its shapes are known. */
const words: Readonly<Record<string, (value: unknown) => string>> = {
  errata: (value) => `${(value as Erratum).on}: ${(value as Erratum).text}`,
  options: (value) => {
    const { name, ksbs } = value as PlanOption;
    return ksbs.length > 0 ? `${name}: ${ksbs.join(' ')}` : name;
  },
  startDates: (value) => {
    const { from, until } = value as { from: string | null; until: string | null };
    return from === null && until === null ? 'Open' : `${from ?? 'any day'} to ${until ?? 'any day'}`;
  },
  months,
  extensionMonths: (value) => (value === 0 ? 'Not at all' : months(value)),
  resitWithinMonths: months,
  retakeWithinMonths: months,
  allWithinMonths: months,
  startsWith: (value) => windowStarts[String(value)] ?? String(value),
  dutyKsbs: (value) => counted(Object.keys(value as object).length, 'duty linked', 'duties linked'),
  gateway: (value) => {
    const { label, withinDays } = value as GatewayRequirement;
    return withinDays === 0 ? label : `${label} within ${withinDays} days`;
  },
  minutes: (value) => `${String(value)} minutes`,
  parts: (value) => `${(value as MethodPart).name}, ${(value as MethodPart).minutes} minutes`,
  tolerance: (value) => toleranceWords(value as Tolerance),
  questions: (value) => (value === null ? 'None set' : String(value)),
  notice: dayCount,
  reading: dayCount,
  results: dayCount,
  submission: (value) => {
    const { name, dueWeek, words: length } = value as Submission;
    return [name, dueWeek === null ? '' : `in week ${dueWeek}`, length === null ? '' : `${length} words`]
      .filter((part) => part !== '')
      .join(', ');
  },
  places: (value) => (value as readonly string[]).map((place) => placeWords[place] ?? place).join(', ') || 'None given',
  identityCheck: (value) => String(value).replaceAll('-', ' ') || 'None given',
  scale: grades,
  overallScale: grades,
  marking: (value) => markingWords(value as MethodMarking),
  themes: (value) => (value as readonly MethodTheme[]).map(themeWords).join('; ') || 'None',
  assessor: (value) => assessorWords(value as AssessorRequirement),
  order: (value) => {
    const { method, after, when } = value as MethodOrder;
    return `${methodName(method)} after ${methodName(after)} is ${when}`;
  },
  caps: (value) => {
    const { after, limits, highest } = value as GradeCap;
    return `${highest} at most for ${limits === 'overall' ? 'the whole' : 'the method'} after a ${after}`;
  },
  attempts: (value) => (value === null ? 'No limit' : String(value)),
  failedMethodsOnly: yesOrNo,
  toRaisePass: yesOrNo,
  differentTask: yesOrNo,
  voidCounts: yesOrNo,
};

const placeWords: Readonly<Record<string, string>> = {
  online: 'online',
  onsite: 'at the workplace',
  venue: 'at a venue',
};

function themeWords({ name, duties, ksbs, criteria }: MethodTheme): string {
  const links = [...duties.map((duty) => `D${duty}`), ...ksbs].join(' ');
  const asked = criteria.length > 0 ? ` (${counted(criteria.length, 'criterion', 'criteria')})` : '';
  return `${name}: ${links || 'no duties or KSBs'}${asked}`;
}

function toleranceWords({ percent, direction, extendedBy }: Tolerance): string {
  const sign = { longer: '+', shorter: '−', either: '±' }[direction];
  return `${sign}${percent} %, by the ${extendedBy}`;
}

function markingWords(marking: MethodMarking): string {
  if (marking.by === 'criteria')
    return marking.steps.map(({ grade, criteria }) => `${grade}: ${criteria} criteria`).join('; ') || 'None given';
  const boundaries = marking.boundaries.map(({ grade, from, to }) => `${grade} ${from}–${to}`).join(', ');
  const must = marking.mustPass.map(({ name, needed, items }) => `; ${name}: ${needed} of ${items} must be right`).join('');
  return `Raw mark out of ${marking.outOf}: ${boundaries}${must}`;
}

const assessorWords = ({ competence, recencyYears }: AssessorRequirement): string =>
  `Competent for ${competence}${recencyYears === null ? '' : `, active within ${recencyYears} years`}`;

/** The value of the rule of this name. */
export function valueWords(name: string, value: unknown): string {
  return Object.hasOwn(words, name) ? (words[name]?.(value) ?? '') : String(value);
}
