import { expect, type Browser, type Page } from '@playwright/test';
import { ApiCaller } from './api-caller';
import { inspect } from './inspect';
import { password, people, type Person } from './people';
import { productUrl } from './product';
import { pageOf } from './sign-in';

/** A released result of the demonstration, and its apprentice with an account of this journey. */
export interface AppealedResult {
  readonly id: string;
  readonly enrolmentId: string;
  readonly apprentice: Person;
}

const callers = new Map<string, Promise<ApiCaller>>();

/** The person's session for calls of the API, one for the whole journey. */
export function caller({ organisation, email }: Person): Promise<ApiCaller> {
  const known = callers.get(email) ?? ApiCaller.signIn(productUrl(), organisation, email, password);
  callers.set(email, known);
  return known;
}

interface ListedResult {
  readonly id: string;
  readonly enrolmentId: string;
  readonly apprenticeName: string;
  readonly overallGrade: string;
  readonly state: string;
  readonly claim: { readonly stoppedBy: string | null } | null;
}

/** The results as the administrator has them. */
export async function results(): Promise<readonly ListedResult[]> {
  return (await (await caller(people.administrator)).get<{ items: ListedResult[] }>('/api/results')).body.items;
}

/** Two released passes that nobody else's journey is about, each apprentice with an account. */
export async function twoReleased(): Promise<readonly AppealedResult[]> {
  const free = (await results()).filter(
    (one) =>
      one.state === 'released' &&
      ['pass', 'merit'].includes(one.overallGrade) &&
      one.claim?.stoppedBy === null &&
      one.apprenticeName !== people.gradedApprentice.name,
  );
  const administrator = await caller(people.administrator);
  return Promise.all(
    free.slice(0, 2).map(async ({ id, enrolmentId, apprenticeName: name }) => {
      const { body } = await administrator.get<{ apprentice: { id: string } }>(`/api/enrolments/${enrolmentId}`);
      const apprentice = { organisation: 'northgate', name, email: `after.result.${id.slice(0, 8)}@northgate.example` };
      const made = await administrator.post('/api/accounts', {
        name,
        email: apprentice.email,
        roles: ['apprentice'],
        password,
        apprenticeId: body.apprentice.id,
      });
      expect([made.status, made.body['code']]).toEqual([201, undefined]);
      return { id, enrolmentId, apprentice };
    }),
  );
}

/** Somebody of quality assurance, or of another role, who has had nothing to do with any result. */
export async function somebodyNew(name = 'Noor Halloran', role = 'iqa'): Promise<Person> {
  const person = { organisation: 'northgate', name, email: `${name.slice(0, 4).toLowerCase()}.${Date.now() % 100_000}@northgate.example` };
  const { status } = await (
    await caller(people.administrator)
  ).post('/api/accounts', { name: person.name, email: person.email, roles: [role], password });
  expect(status).toBe(201);
  return person;
}

/** The apprentice sends an appeal from the outcome page. */
export async function appealIsLodged(browser: Browser, { apprentice }: AppealedResult): Promise<void> {
  const page = await pageOf(browser, apprentice, { viewport: { width: 390, height: 844 } });
  await page.goto('/outcome');
  await expect(page.getByRole('region', { name: 'What you can do now' })).toBeVisible();
  await page.getByRole('link', { name: 'Appeal against the result' }).click();
  await page.getByRole('radio', { name: 'Something I showed was not looked at' }).check();
  await page.getByLabel('What happened?').fill('The second task is on the recording and was not looked at when I was marked.');
  await inspect(page, 'after-02-lodge-appeal');
  await page.getByRole('button', { name: 'Send the appeal' }).click();
  await expect(page.getByText('We answer that it has arrived by')).toBeVisible();
  await page.context().close();
}

/** Acknowledged and reviewed by an administrator; upheld by somebody without an interest, whom the page lets, and not by the moderator. */
export async function appealIsUpheld(browser: Browser, { apprentice }: AppealedResult, decider: Person): Promise<string> {
  const handler = await pageOf(browser, people.administrator);
  await handler.goto('/appeals');
  await handler.getByRole('link', { name: apprentice.name }).first().click();
  await handler.getByRole('button', { name: 'Acknowledge the appeal' }).click();
  await handler.getByRole('button', { name: 'Begin the review' }).click();
  await expect(handler.getByText('You cannot end this appeal: you prepared the release')).toBeVisible();
  const address = new URL(handler.url()).pathname;
  const refused = await (
    await caller(people.iqa)
  ).post(`/api${address}/decision`, { decision: 'upheld', words: 'The recording shows it.', outsideMember: 'Dr Rao' });
  expect([refused.status, refused.body['code']]).toEqual([409, 'appeal-refused']);
  const page = await pageOf(browser, decider);
  await page.goto(address);
  await page.getByRole('radio', { name: /^Upheld/ }).check();
  await page.getByLabel('Reasons').fill('The recording shows the second task done as wanted.');
  await page.getByLabel('Who from outside took part?').fill('Dr Rao, Westmere College');
  await page.getByRole('button', { name: 'Record the decision' }).click();
  await expect(
    page.getByRole('region', { name: 'Marks that may share the fault' }).or(page.getByText('Nobody else was marked')).first(),
  ).toBeVisible();
  await inspect(page, 'after-04-appeal-upheld');
  await handler.context().close();
  await page.getByRole('button', { name: 'Assess the observation again' }).click();
  await expect(page.getByRole('dialog').getByText('no cap is added')).toBeVisible();
  await inspect(page, 'after-04b-assess-again');
  await page.getByRole('button', { name: 'Go back' }).click();
  await page.getByRole('link', { name: /Correct the observation/ }).click();
  await correct(page, 'Distinction', 'The appeal was upheld: the second task counts, too.');
  const result = new URL(page.url()).pathname;
  await page.context().close();
  return result;
}

/** The appeal that the demonstration's provider lodged is not taken up, by an administrator whom nothing binds. */
export async function appealIsNotTakenUp(browser: Browser): Promise<void> {
  const handler = await somebodyNew('Petra Lindahl', 'administrator');
  const page = await pageOf(browser, handler);
  await page.goto('/appeals');
  await page.getByRole('row').filter({ hasText: 'Acknowledged' }).getByRole('link').first().click();
  await expect(page.getByRole('button', { name: 'The appellant withdraws it' })).toBeVisible();
  await inspect(page, 'after-11-appeal');
  await page.getByRole('button', { name: 'Do not take it up' }).click();
  await page.getByLabel('Reason').fill('That the grade disappoints is no ground of the policy.');
  await inspect(page, 'after-12-not-taken-up');
  await page.getByRole('dialog').getByRole('button', { name: 'Do not take it up' }).click();
  await expect(page.getByText('Not taken up', { exact: true }).first()).toBeVisible();
  await page.context().close();
}

/** Puts every level and the grade to this one, and prepares the correction. */
export async function correct(page: Page, grade: string, reason: string): Promise<void> {
  const levels = page.getByLabel(/^Level of/);
  await expect(levels.first()).toBeVisible();
  for (const level of await levels.all()) await level.selectOption({ label: grade });
  await page.getByLabel('Grade of the assessment').selectOption({ label: grade });
  await page.getByLabel('Why is it corrected?').fill(reason);
  if (grade === 'Fail') await inspect(page, 'after-05-correct');
  await page.getByRole('button', { name: 'Prepare the correction' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Result' })).toBeVisible();
}

/** A second person approves what waits for this apprentice. */
export async function correctionIsApproved(browser: Browser, { apprentice }: AppealedResult): Promise<void> {
  const page = await pageOf(browser, people.secondAdministrator);
  await page.goto('/corrections');
  const row = page.getByRole('row').filter({ hasText: apprentice.name }).filter({ hasText: 'Waits for approval' });
  await expect(row).toBeVisible();
  await inspect(page, 'after-06-corrections');
  await row.getByRole('button', { name: /^Approve/ }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Approve the correction' }).click();
  await expect(page.getByRole('row').filter({ hasText: apprentice.name }).getByText('Approved')).toBeVisible();
  await page.context().close();
}
