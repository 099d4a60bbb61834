import { listRules, methodName, planTimeline, shortestWindowDays, type AssessmentPlan } from '@assay/standards/domain';
import { simulationTable } from './simulation-table';
import { markdownTable } from './markdown-table';

/** The plan as a page: what is sure, its course through the window, and what comes of every combination of grades. */
export function planDocument(plan: AssessmentPlan): string {
  const parts = [
    `# ${plan.title}, ${plan.reference} version ${plan.versionLabel}`,
    certaintyOf(plan),
    '## Methods',
    methods(plan),
    orders(plan),
    '## Earliest course through the window',
    `${plan.window.months.value} months, at least ${shortestWindowDays(plan.window.months.value)} days. Day 0 is the start.`,
    course(plan),
    '## Every combination of grades',
    'Row: of the plan’s table. ? after a grade: not confirmed. A further attempt is of one method, the other grades as they stand.',
    simulationTable(plan),
  ];
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function certaintyOf(plan: AssessmentPlan): string {
  const rules = listRules(plan).map(({ rule }) => rule);
  const of = (certainty: string) => rules.filter((rule) => rule.certainty === certainty).length;
  const own = rules.filter(({ owner }) => owner === 'organisation-policy').length;
  return `${rules.length} rules: ${of('stated')} stated, ${of('inferred')} inferred, ${of('unverified')} not confirmed; ${own} are the organisation’s policy, the others the plan’s.`;
}

const methods = (plan: AssessmentPlan): string =>
  markdownTable(
    ['Method', 'Name', 'Minutes', 'Grades', 'Graded by'],
    plan.methods.map(({ method, name, minutes, scale, marking: { value } }) => [
      methodName(method),
      name,
      `${minutes.value}`,
      scale.value.join(', '),
      value.by === 'criteria'
        ? 'criteria'
        : `marks out of ${value.outOf}: ${[
            ...value.boundaries.map(({ grade, from, to }) => `${grade} ${from}–${to}`),
            ...value.mustPass.map((must) => `${must.name} ${must.needed} of ${must.items} must be right`),
          ].join(', ')}`,
    ]),
  );

const orders = ({ order }: AssessmentPlan): string =>
  order
    .map(({ value: { method, after, when } }) => `${methodName(method)} only after ${methodName(after).toLowerCase()} is ${when}.`)
    .join('\n');

const course = (plan: AssessmentPlan): string =>
  markdownTable(
    ['Method', 'Submission by day', 'Assessor reads', 'Notice by day', 'Earliest event'],
    planTimeline(plan).map((line) => [
      methodName(line.method),
      line.submissionDay === null ? 'none by a week' : `${line.submissionDay}`,
      line.readingFrom === line.readingTo ? 'no time set' : `day ${line.readingFrom} to ${line.readingTo}`,
      `${line.noticeDay}`,
      `day ${line.eventDay}`,
    ]),
  );
