import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { MarkingResponse, ResultsResponse, SubmittedMarkResponse } from '@assay/grading/contracts';
import { Role } from '@assay/people/domain';
import type { Actor } from '@assay/platform/api';
import type { TestApplication, TestOrganisation } from '@assay/platform/testing';
import { addDays, hourMs, localDate } from '@assay/platform/util';
import type { BookingResponse, EnrolmentResponse, SlotsResponse } from '@assay/scheduling/contracts';
import { AssessmentMethod, type RubricGrade } from '@assay/standards/domain';

const occupationPage = resolve(import.meta.dirname, '../../../../libs/standards/domain/data/occ0825.txt');
const methods = [AssessmentMethod.Observation, AssessmentMethod.ProfessionalDiscussion];

/** One apprentice on the published plan, whose every step somebody takes over HTTP. */
export class OneLife {
  private constructor(
    private readonly test: TestApplication,
    private readonly staff: Readonly<Record<'scheduler' | 'administrator' | 'second' | 'iqa', Actor>>,
    readonly organisation: TestOrganisation,
    readonly assessors: readonly { readonly id: string; readonly actor: Actor }[],
    readonly apprentice: { readonly id: string; readonly employerId: string; readonly actor: Actor },
    readonly enrolmentId: string,
  ) {}

  /** From the occupation page to an apprentice past the gateway, with two assessors who work on weekdays. */
  static async begin(test: TestApplication): Promise<OneLife> {
    const organisation = await test.organisation();
    const administrator = await organisation.account([Role.Administrator]);
    const second = await organisation.account([Role.Administrator]);
    const staff = {
      administrator,
      second,
      scheduler: await organisation.account([Role.Scheduler]),
      iqa: await organisation.account([Role.Iqa]),
    };
    const planId = await publishStandard(test, administrator, second);
    const assessors = [await organisation.assessor('ST0825', methods), await organisation.assessor('ST0825', methods)];
    for (const { actor } of assessors) await workOnWeekdays(test, actor);
    const apprentice = await organisation.apprentice();
    const scheduler = test.as(staff.scheduler);
    const { id } = (await scheduler.post('/api/enrolments', { apprenticeId: apprentice.id, planId }).expect(201)).body as { id: string };
    await scheduler
      .post(`/api/enrolments/${id}/gateway-acceptance`, { acceptedItems: ['employer-confirmation', 'english-and-maths', 'portfolio'] })
      .expect(201);
    return new OneLife(test, staff, organisation, assessors, apprentice, id);
  }

  as(who: 'scheduler' | 'administrator' | 'second' | 'iqa') {
    return this.test.as(this.staff[who]);
  }

  /** The newest attempt at the method. */
  async attempt(method: AssessmentMethod): Promise<EnrolmentResponse['attempts'][number]> {
    const { attempts } = (await this.as('scheduler').get(`/api/enrolments/${this.enrolmentId}`).expect(200)).body as EnrolmentResponse;
    const newest = attempts.filter((one) => one.method === method).at(-1);
    if (!newest) throw new Error(`There is no attempt at ${method}.`);
    return newest;
  }

  async handIn(attemptId: string): Promise<void> {
    const on = this.test.clock.now().toISOString().slice(0, 10);
    await this.as('scheduler').post(`/api/attempts/${attemptId}/submission`, { on }).expect(201);
  }

  /** Books the first free time of the three weeks that begin a fortnight and a half from now. */
  async book(attemptId: string): Promise<BookingResponse> {
    const first = addDays(localDate(this.test.clock.now().toISOString().slice(0, 10)), 18);
    const { days } = (
      await this.as('scheduler')
        .get(`/api/attempts/${attemptId}/slots?from=${first}&to=${addDays(first, 21)}`)
        .expect(200)
    ).body as SlotsResponse;
    const slot = days.find(({ slots }) => slots.length > 0)?.slots[0];
    const assessorId = slot?.choices[0]?.assessorId;
    if (!slot || !assessorId) throw new Error(`Nothing is free: ${JSON.stringify(days.map(({ excluded }) => excluded))}`);
    return (
      await this.as('scheduler').post('/api/bookings', { attemptId, assessorId, startsAt: slot.startsAt, mode: 'online' }).expect(201)
    ).body;
  }

  /** The event is over: its assessor marks it with one level throughout and submits. */
  async mark({ attemptId, assessor, endsAt }: BookingResponse, grade: RubricGrade): Promise<SubmittedMarkResponse> {
    this.test.clock.set(new Date(Date.parse(endsAt) + hourMs).toISOString());
    const own = this.test.as(this.assessors.find(({ id }) => id === assessor.id)?.actor ?? null);
    await own.post(`/api/attempts/${attemptId}/marking`).expect(201);
    const marking = async () => (await own.get(`/api/attempts/${attemptId}/marking`).expect(200)).body as MarkingResponse;
    const apprenticeId = this.apprentice.id;
    for (const { id: criterionId } of (await marking()).criteria) {
      const judgement = { apprenticeId, criterionId, revision: 0, grade, evidence: 'Seen at 00:12:00.', remark: 'Shown, or not.' };
      await own.put(`/api/attempts/${attemptId}/judgements/${criterionId}`, judgement).expect(200);
    }
    const headers = { 'If-Match': `"${(await marking()).version}"` };
    return (await own.post(`/api/attempts/${attemptId}/mark-submission`, { apprenticeId, grade }, headers).expect(201)).body;
  }

  async moderate({ id }: SubmittedMarkResponse): Promise<void> {
    await this.as('iqa').post(`/api/mark-versions/${id}/moderation`, { decision: 'upheld' }).expect(201);
  }

  /** Lets out the result that waits. */
  async release(): Promise<void> {
    const { items } = (await this.as('administrator').get('/api/results').expect(200)).body as ResultsResponse;
    const resultIds = items.filter(({ state }) => state === 'ready').map(({ id }) => id);
    const { id } = (await this.as('administrator').post('/api/releases', { resultIds }).expect(201)).body as { id: string };
    await this.as('second').post(`/api/releases/${id}/approval`).expect(201);
  }
}

async function publishStandard(test: TestApplication, administrator: Actor, second: Actor): Promise<string> {
  const as = test.as(administrator);
  const step = async (of: string, { id, version }: { id: string; version: number }, by = as) =>
    (await by.post(`/api/${of}`.replace(':id', id), {}, { 'If-Match': `"${version}"` }).expect(200)).body as {
      id: string;
      version: number;
    };
  const page = {
    text: readFileSync(occupationPage, 'utf8'),
    sourceName: 'occ0825.txt',
    title: 'DevOps Engineer',
    standardReference: 'ST0825',
    versionLabel: '1.1',
  };
  const { id: standardVersionId } = (await as.post('/api/standards', page).expect(200)).body as { id: string };
  const plan = (await as.post('/api/plans', { standardVersionId, reference: 'ST0825', versionLabel: '1.1' }).expect(201)).body as {
    id: string;
    version: number;
  };
  await step('plans/:id/publish', plan);
  const rubric = (await as.post(`/api/standards/${standardVersionId}/rubrics`).expect(201)).body as { id: string; version: number };
  const submitted = await step('rubrics/:id/submit', rubric);
  await step('rubrics/:id/publish', await step('rubrics/:id/approve', submitted, test.as(second)));
  return plan.id;
}

async function workOnWeekdays(test: TestApplication, actor: Actor): Promise<void> {
  const { version } = (await test.as(actor).get('/api/assessors/me/availability').expect(200)).body as { version: number };
  const times = [1, 2, 3, 4, 5].map((weekday) => ({ weekday, startsAt: '09:00', endsAt: '17:00' }));
  const effectiveFrom = test.clock.now().toISOString().slice(0, 10);
  await test
    .as(actor)
    .put('/api/assessors/me/availability/week', { effectiveFrom, times }, { 'If-Match': `"${version}"` })
    .expect(200);
}
