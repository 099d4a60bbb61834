import { localDate } from '@assay/platform/util';
import { AssessmentMethod } from '@assay/standards/domain';
import { AttemptKind } from '../attempt-kind';
import { aFailedDiscussion, aFirstAttempt } from '../testing/a-failed-discussion';
import { openEnd } from '../enrolment/end-after-pauses';
import { reattemptUntil } from './reattempt-until';

const method = AssessmentMethod.ProfessionalDiscussion;
const until = (facts: Parameters<typeof aFailedDiscussion>[0], kind: AttemptKind) =>
  reattemptUntil(aFailedDiscussion(facts), { method, kind });

it('counts the plan’s months for a resit and for a retake from the release', () => {
  expect(until({}, AttemptKind.Resit)).toBe('2027-03-20');
  expect(until({}, AttemptKind.Retake)).toBe('2027-05-20');
});

it('ends with the time in which everything has to be over', () => {
  expect(until({ windowStartsOn: localDate('2026-09-01') }, AttemptKind.Retake)).toBe('2027-02-28');
});

it('stands still while the apprentice has paused, from the release and from the start of the window', () => {
  const pauses = [{ from: localDate('2027-01-10'), until: localDate('2027-01-30') }];
  expect(until({ pauses }, AttemptKind.Resit)).toBe('2027-03-30');
  expect(until({ windowStartsOn: localDate('2026-09-01'), pauses }, AttemptKind.Retake)).toBe('2027-03-20');
});

it('goes on for as long as special consideration agreed', () => {
  const attempts = [{ ...aFirstAttempt(method), longerUntil: localDate('2027-06-30') }];
  expect(until({ attempts }, AttemptKind.Resit)).toBe('2027-06-30');
});

it('has no end where the plan sets none', () => {
  const { plan } = aFailedDiscussion();
  const open = <T>(rule: T) => ({ ...rule, value: null });
  const reattempts = {
    ...plan.reattempts,
    resitWithinMonths: open(plan.reattempts.resitWithinMonths),
    allWithinMonths: open(plan.reattempts.allWithinMonths),
  };
  expect(until({ plan: { ...plan, reattempts } }, AttemptKind.Resit)).toBe(openEnd);
});
