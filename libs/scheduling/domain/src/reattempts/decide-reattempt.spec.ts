import { localDate } from '@assay/platform/util';
import { AssessmentMethod, st0825Plan } from '@assay/standards/domain';
import { AttemptKind } from '../attempt-kind';
import { EnrolmentStatus } from '../lifecycles/enrolment-status';
import { aFailedDiscussion, aFirstAttempt } from '../testing/a-failed-discussion';
import { reattemptObjections, reattemptOptions } from './decide-reattempt';
import type { ReattemptFacts } from './reattempt-facts';

const { Observation, ProfessionalDiscussion: Discussion } = AssessmentMethod;
const rulesOf = (facts: ReattemptFacts, method: AssessmentMethod = Discussion, kind: AttemptKind = AttemptKind.Resit) =>
  reattemptObjections(facts, { method, kind }).map(({ rule }) => rule);
const withRules = (changed: Partial<(typeof st0825Plan)['reattempts']>) => ({
  ...st0825Plan,
  reattempts: { ...st0825Plan.reattempts, ...changed },
});
const rule = <T>(base: { value: unknown }, value: T) => ({ ...base, value }) as never;

it('offers a resit and a retake of what was failed, each with its last day and its cap', () => {
  expect(reattemptOptions(aFailedDiscussion())).toEqual([
    { method: Discussion, kind: 'resit', until: '2027-03-20', cap: 'pass', differentTask: true, left: null },
    { method: Discussion, kind: 'retake', until: '2027-05-20', cap: 'pass', differentTask: true, left: null },
  ]);
});

it('offers nothing of what was passed, unless the plan lets a pass be raised', () => {
  expect(rulesOf(aFailedDiscussion(), Observation)).toEqual(['method-was-failed']);
  const { failedMethodsOnly, toRaisePass } = st0825Plan.reattempts;
  const plan = withRules({ failedMethodsOnly: rule(failedMethodsOnly, false), toRaisePass: rule(toRaisePass, true) });
  expect(rulesOf(aFailedDiscussion({ plan }), Observation)).toEqual([]);
});

it('takes the last day and no day after it', () => {
  expect(rulesOf(aFailedDiscussion({ today: localDate('2027-03-20') }))).toEqual([]);
  expect(rulesOf(aFailedDiscussion({ today: localDate('2027-03-21') }))).toEqual(['reattempt-in-time']);
});

it('offers nothing to an apprentice who left or paused, nor while an appeal or a case is open', () => {
  for (const enrolmentStatus of [EnrolmentStatus.Withdrawn, EnrolmentStatus.Paused])
    expect(rulesOf(aFailedDiscussion({ enrolmentStatus }))).toEqual(['enrolment-goes-on']);
  expect(rulesOf(aFailedDiscussion({ isUnderReview: true }))).toEqual(['outcome-stands']);
  expect(reattemptOptions(aFailedDiscussion({ isUnderReview: true }))).toEqual([]);
});

it('opens one attempt at a time, and another where the open one was void or left out of account', () => {
  const resit = { ...aFirstAttempt(Discussion), number: 2, kind: AttemptKind.Resit };
  const first = aFirstAttempt(Discussion);
  expect(rulesOf(aFailedDiscussion({ attempts: [first, resit] }))).toEqual(['no-attempt-is-open']);
  expect(rulesOf(aFailedDiscussion({ attempts: [first, { ...resit, isVoid: true }] }))).toEqual([]);
  expect(rulesOf(aFailedDiscussion({ attempts: [first, { ...resit, isDisregarded: true }] }))).toEqual([]);
});

it('counts further attempts to the plan’s limit, but for void and disregarded ones', () => {
  const plan = withRules({ attempts: rule(st0825Plan.reattempts.attempts, 1) });
  const resit = { ...aFirstAttempt(Discussion), number: 2, kind: AttemptKind.Resit };
  const released = [{ method: Discussion, grade: 'fail' as const, number: 2 }];
  const of = (changed: object) =>
    rulesOf(aFailedDiscussion({ plan, released, attempts: [aFirstAttempt(Discussion), { ...resit, ...changed }] }));
  expect(of({})).toEqual(['attempts-are-left']);
  expect(of({ isDisregarded: true })).toEqual([]);
});

it('puts another first attempt in the place of a disregarded one, without a cap', () => {
  const facts = aFailedDiscussion({ attempts: [{ ...aFirstAttempt(Discussion), isDisregarded: true }] });
  expect(reattemptOptions(facts)).toEqual([
    { method: Discussion, kind: 'first', until: '2027-03-20', cap: null, differentTask: true, left: null },
  ]);
  expect(rulesOf(facts)).toEqual(['kind-fits']);
});
