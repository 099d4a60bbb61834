import { GradingModule } from '@assay/grading/api';
import type { AppealDetailResponse, OutcomeResponse } from '@assay/grading/contracts';
import { Role } from '@assay/people/domain';
import { createTestApplication, type TestApplication } from '@assay/platform/testing';
import { SchedulingModule } from '@assay/scheduling/api';
import type { ReattemptsResponse } from '@assay/scheduling/contracts';
import { StandardsModule } from '@assay/standards/api';
import { OneLife } from './testing/one-life';

let test: TestApplication;
let life: OneLife;

beforeAll(async () => {
  test = await createTestApplication([StandardsModule, SchedulingModule, GradingModule], { now: '2027-01-04T09:00:00Z' });
  life = await OneLife.begin(test);
});
afterAll(() => test.close());

const wish = { method: 'professional-discussion', kind: 'resit' };
const outcomes = async () => ((await test.as(life.apprentice.actor).get('/api/my/outcome').expect(200)).body as OutcomeResponse).outcomes;
const reattempts = async () =>
  (await test.as(life.apprentice.actor).get(`/api/enrolments/${life.enrolmentId}/reattempts`).expect(200)).body as ReattemptsResponse;

it('goes from a failed discussion through the employer’s agreement, a booked resit and its mark to a pass that names cap and row', async () => {
  const observation = await life.attempt('observation');
  await life.handIn(observation.id);
  const [practical, talk] = [await life.book(observation.id), await life.book((await life.attempt('professional-discussion')).id)];
  await life.moderate(await life.mark(talk, 'fail'));
  await life.moderate(await life.mark(practical, 'pass'));
  expect(await outcomes()).toEqual([]);
  await life.release();
  expect(await outcomes()).toMatchObject([{ overallGrade: 'fail', number: 1 }]);

  const agreedOn = test.clock.now().toISOString().slice(0, 10);
  const { employerId } = life.apprentice;
  const employer = await life.organisation.account([Role.Employer], { employerId });
  await test.as(life.apprentice.actor).put('/api/my/outcome/sharing', { enrolmentId: life.enrolmentId, withEmployer: true }).expect(200);
  await test
    .as(employer)
    .post(`/api/enrolments/${life.enrolmentId}/reattempt-agreements`, { ...wish, agreedBy: 'Jo Field, line manager', agreedOn })
    .expect(201);
  await life
    .as('scheduler')
    .post(`/api/enrolments/${life.enrolmentId}/reattempts`, { ...wish, task: 'Question set B' })
    .expect(201);
  const [opened] = (await reattempts()).opened;
  expect(opened).toMatchObject({ kind: 'resit', number: 2, task: 'Question set B' });

  const resit = await life.book(opened?.attemptId ?? '');
  expect((await reattempts()).opened[0]?.startsAt).toBe(resit.startsAt);
  const submitted = await life.mark(resit, 'distinction');
  await life.moderate(submitted);
  expect(await outcomes()).toMatchObject([{ overallGrade: 'fail' }]);
  await life.release();

  const [outcome] = await outcomes();
  expect(outcome).toMatchObject({ overallGrade: 'pass', number: 2, correction: null });
  expect(outcome?.explanation).toMatchObject({
    plan: 'ST0825 1.1',
    methods: [
      { method: 'observation', attempt: 'first', grade: 'pass', counted: 'pass' },
      { method: 'professional-discussion', attempt: 'resit', grade: 'distinction', counted: 'pass' },
    ],
    caps: [{ method: 'professional-discussion', after: 'resit', from: 'distinction', to: 'pass' }],
    row: expect.any(Number),
  });
  expect((await reattempts()).options).toEqual([]);
});

it('lets what an upheld appeal was about be assessed again by the other assessor, whose grade counts', async () => {
  const [outcome] = await outcomes();
  const observation = await life.attempt('observation');
  const statement = 'The second task is on the recording and was not looked at when I was marked.';
  const { id } = (
    await test
      .as(life.apprentice.actor)
      .post(`/api/results/${outcome?.resultId}/appeals`, { method: 'observation', grounds: ['evidence-overlooked'], statement })
      .expect(201)
  ).body as { id: string };
  const step = (name: string, body: object = {}, as = life.as('administrator')) => as.post(`/api/appeals/${id}/${name}`, body);
  await step('acknowledgement').expect(201);
  await step('review').expect(201);
  const decider = test.as(await life.organisation.account([Role.Iqa]));
  await step(
    'decision',
    { decision: 'upheld', words: 'The recording shows the second task.', outsideMember: 'Dr Rao, Westmere College' },
    decider,
  ).expect(201);
  const { marks } = (await decider.get(`/api/appeals/${id}`).expect(200)).body as AppealDetailResponse;
  const appealed = marks.find(({ method }) => method === 'observation');
  const { attemptId } = (await step(`marks/${appealed?.markVersionId}/reassessment`, { latestOn: '2027-06-30' }, decider).expect(201))
    .body as { attemptId: string };
  const again = await life.book(attemptId);
  expect(again.assessor.id).not.toBe(observation.booking?.assessor.id);
  await life.moderate(await life.mark(again, 'distinction'));
  await life.release();
  const [newest] = await outcomes();
  expect(newest).toMatchObject({ overallGrade: 'merit', number: 3 });
  expect(newest?.explanation.methods[0]).toMatchObject({
    method: 'observation',
    attempt: 'first',
    grade: 'distinction',
    counted: 'distinction',
  });
});

it('opens another resit under the same agreement where the first was found void, and its grade is the one that counts', async () => {
  const other = await OneLife.begin(test);
  const observation = await other.attempt('observation');
  await other.handIn(observation.id);
  const [practical, talk] = [await other.book(observation.id), await other.book((await other.attempt('professional-discussion')).id)];
  await other.moderate(await other.mark(talk, 'fail'));
  await other.moderate(await other.mark(practical, 'distinction'));
  await other.release();
  const path = `/api/enrolments/${other.enrolmentId}`;
  const agreedOn = test.clock.now().toISOString().slice(0, 10);
  await other
    .as('scheduler')
    .post(`${path}/reattempt-agreements`, { ...wish, agreedBy: 'Jo Field, line manager', agreedOn })
    .expect(201);
  const open = async () => {
    const { opened } = (
      await other
        .as('scheduler')
        .post(`${path}/reattempts`, { ...wish, task: 'Question set B' })
        .expect(201)
    ).body as ReattemptsResponse;
    return other.book(opened.at(-1)?.attemptId ?? '');
  };
  const broken = await open();
  await other.moderate(await other.mark(broken, 'distinction'));
  const { id } = (
    await other
      .as('administrator')
      .post(`${path}/cases`, { kind: 'malpractice', attemptId: broken.attemptId, reason: 'Somebody else answered.' })
      .expect(201)
  ).body as { id: string };
  await other
    .as('second')
    .post(`/api/cases/${id}/closing`, { outcome: 'attempt-void', conclusion: 'The recording shows a second voice.' })
    .expect(201);
  const replacing = await open();
  await other.moderate(await other.mark(replacing, 'pass'));
  await other.release();
  const [outcome] = ((await test.as(other.apprentice.actor).get('/api/my/outcome').expect(200)).body as OutcomeResponse).outcomes;
  expect(outcome).toMatchObject({ overallGrade: 'merit', number: 2 });
  expect(outcome?.explanation.methods[1]).toMatchObject({ attempt: 'resit', grade: 'pass', counted: 'pass' });
});
