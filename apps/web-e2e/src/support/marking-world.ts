import { randomUUID } from 'node:crypto';
import { ApiCaller } from './api-caller';
import { created } from './calendar-world';
import { freshUln } from './gateway-world';
import { onDatabase } from './on-database';
import { password, people } from './people';
import { productUrl } from './product';

/** A marking that is open for Sunita Rao, of an apprentice whom no other journey knows. */
export interface OpenMarking {
  readonly attemptId: string;
  readonly apprenticeId: string;
  readonly criteria: readonly string[];
}

/** A row of the judgement history as the database has it. */
export interface JudgementRow {
  readonly attemptId: string;
  readonly criterionId: string;
  readonly apprenticeId: string;
  readonly revision: number;
  readonly grade: string | null;
  readonly evidence: string;
}

export const assessor = people.secondAssessor;

/** Opens as many markings. Their events were booked a while ago: the rows are put there, because nobody can book the past. */
export async function openMarkings(count: number): Promise<OpenMarking[]> {
  const attempts: string[] = [];
  const accept = await acceptedApprentices();
  for (let made = 0; attempts.length < count; made += 1) attempts.push(...(await accept(made)));
  const ours = attempts.slice(0, count);
  await onDatabase((client) => client.query(bookedSql, [ours, assessor.email, ours.map(() => randomUUID())]));
  const caller = await ApiCaller.signIn(productUrl(), assessor.organisation, assessor.email, password);
  const open = async (attemptId: string): Promise<OpenMarking> => {
    const opened = await caller.post(`/api/attempts/${attemptId}/marking`);
    if (opened.status !== 201) throw new Error(`Opening: ${opened.status} ${JSON.stringify(opened.body)}`);
    const { body } = await caller.get<{ apprenticeId: string; criteria: { id: string }[] }>(`/api/attempts/${attemptId}/marking`);
    return { attemptId, apprenticeId: body.apprenticeId, criteria: body.criteria.map(({ id }) => id) };
  };
  const markings: OpenMarking[] = [];
  for (const attemptId of ours) markings.push(await open(attemptId));
  return markings;
}

/** The whole history of these attempts, each criterion in its order. */
export async function historyOf(...attemptIds: readonly string[]): Promise<JudgementRow[]> {
  const { rows } = await onDatabase((client) => client.query<JudgementRow>(historySql, [attemptIds]));
  return rows;
}

/** Gives the attempt's enrolment a plan of its own in which the practical assessment is a test of twelve, two of them must-pass. */
export async function gradeByTest(attemptId: string): Promise<void> {
  const test = { by: 'raw-mark', outOf: 12, boundaries: bounds, mustPass: [{ name: 'Safety', items: 2, needed: 2 }] };
  await onDatabase((client) => client.query(withTestSql, [attemptId, randomUUID(), `test ${Date.now()}`, JSON.stringify(test)]));
}

const bounds = [
  { grade: 'fail', from: 0, to: 7 },
  { grade: 'pass', from: 8, to: 10 },
  { grade: 'distinction', from: 11, to: 12 },
];

/** Every revision of the marks of a test. */
export async function rawMarksOf(attemptId: string): Promise<{ revision: number; marks: object }[]> {
  const sql = 'SELECT revision, marks FROM raw_mark WHERE attempt_id = $1 ORDER BY revision';
  return (await onDatabase((client) => client.query<{ revision: number; marks: object }>(sql, [attemptId]))).rows;
}

type Accept = (index: number) => Promise<string[]>;

/** Registers, enrols and accepts an apprentice at each call; signed in once, because signing in is throttled. */
async function acceptedApprentices(): Promise<Accept> {
  const scheduler = await ApiCaller.signIn(productUrl(), people.scheduler.organisation, people.scheduler.email, password);
  const list = async (path: string, key: string) => (await scheduler.get(path)).body[key] as Readonly<Record<string, string>>[];
  const employerId = (await list('/api/employers', 'items'))[0]?.['id'];
  const trainingProviderId = (await list('/api/training-providers', 'items')).find(({ name }) => name === 'Tidewater Training')?.['id'];
  const planId = (await list('/api/plans', 'plans')).find(
    (plan) => plan['status'] === 'published' && plan['standardReference'] === 'ST0825',
  )?.['id'];
  const acceptedItems = ['employer-confirmation', 'english-and-maths', 'portfolio'];
  return async (index) => {
    const [givenName, familyName] = [`Linnet${index}`, `Underhill${Date.now() % 1_000_000}`];
    const person = { givenName, familyName, uln: freshUln(), email: `${givenName}.${familyName}@apprentice.example`.toLowerCase() };
    const apprentice = created(await scheduler.post('/api/apprentices', { ...person, employerId, trainingProviderId }));
    const enrolment = created(await scheduler.post('/api/enrolments', { apprenticeId: apprentice['id'], planId }));
    const accepted = created(await scheduler.post(`/api/enrolments/${String(enrolment['id'])}/gateway-acceptance`, { acceptedItems }));
    return (accepted['attempts'] as { id: string }[]).map(({ id }) => id);
  };
}

const bookedSql = `
  INSERT INTO booking (organisation_id, id, attempt_id, assessor_id, status, mode, starts_at, ends_at, local_start, zone, made_by, confirmed_at)
  SELECT t.organisation_id, ids.booking_id, t.id, s.id, 'confirmed', 'online', '2026-06-01T08:00Z', '2026-06-01T10:00Z', '2026-06-01T09:00',
    'Europe/London', a.id, now()
  FROM unnest($1::uuid[], $3::uuid[]) AS ids (attempt_id, booking_id)
  JOIN attempt t ON t.id = ids.attempt_id
  JOIN account a ON a.email = $2 AND a.organisation_id = t.organisation_id
  JOIN assessor s ON s.account_id = a.id`;

const historySql = `
  SELECT j.attempt_id AS "attemptId", j.criterion_id AS "criterionId", e.apprentice_id AS "apprenticeId", j.revision, j.grade, j.evidence
  FROM judgement j JOIN attempt t ON t.id = j.attempt_id JOIN enrolment e ON e.id = t.enrolment_id
  WHERE j.attempt_id = ANY ($1::uuid[]) ORDER BY j.attempt_id, j.criterion_id, j.revision`;

const withTestSql = `
  WITH method AS (
    SELECT pl.id, jsonb_agg(CASE WHEN m.value ->> 'method' = t.method THEN jsonb_set(m.value, '{marking,value}', $4::jsonb) ELSE m.value END ORDER BY m.ordinality) AS methods
    FROM attempt t JOIN enrolment e ON e.id = t.enrolment_id JOIN assessment_plan pl ON pl.id = e.assessment_plan_id
    CROSS JOIN LATERAL jsonb_array_elements(pl.document -> 'methods') WITH ORDINALITY AS m
    WHERE t.id = $1 GROUP BY pl.id
  ), plan AS (
    INSERT INTO assessment_plan (organisation_id, id, standard_version_id, standard_reference, version_label, status, document)
    SELECT pl.organisation_id, $2, pl.standard_version_id, pl.standard_reference, $3, 'draft', pl.document || jsonb_build_object('methods', method.methods)
    FROM method JOIN assessment_plan pl ON pl.id = method.id RETURNING id
  )
  UPDATE enrolment SET assessment_plan_id = plan.id FROM plan WHERE enrolment.id = (SELECT enrolment_id FROM attempt WHERE id = $1)`;
