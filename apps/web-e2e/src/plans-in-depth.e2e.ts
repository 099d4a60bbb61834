import { expect, test, type Locator, type Page } from '@playwright/test';
import { ApiCaller } from './support/api-caller';
import { inspect } from './support/inspect';
import { password, people } from './support/people';
import { productUrl } from './support/product';
import { pageOf } from './support/sign-in';

const page3 = 'Assessment plan of the bicycle fitter, page 3';

/** A standard of its own, so that the journey touches no other. */
async function standardOf(caller: ApiCaller): Promise<string> {
  const duties = ['Fit bicycles to their riders', 'Repair brakes', 'Advise customers on maintenance'];
  const standard = {
    stdCode: 'ST9801',
    title: 'Bicycle fitter',
    level: 2,
    version: '1.0',
    duties: duties.map((dutyDetail, index) => ({
      dutyId: `D${index + 1}`,
      dutyDetail,
      isThisACoreDuty: true,
      mappedKnowledge: ['K1'],
      mappedSkills: ['S1'],
      mappedBehaviour: [],
    })),
    knowledges: [{ knowledgeId: 'K1', detail: 'Brakes and their parts.' }],
    skills: [{ skillId: 'S1', detail: 'Measure riders.' }],
    behaviours: [],
  };
  const answer = await caller.post('/api/standards', {
    text: JSON.stringify(standard),
    sourceName: 'bicycle-fitter.json',
    title: 'Bicycle fitter',
    standardReference: 'ST9801',
    versionLabel: '1.0',
  });
  expect(answer.status, JSON.stringify(answer.body)).toBe(200);
  return String(answer.body['id']);
}

const part = (page: Page, id: string): Locator => page.locator(`section#${id}`);

/** Opens a part, lets it be filled, gives what has no source the same one, closes it. */
async function fill(page: Page, id: string, heading: string, work: (section: Locator) => Promise<void>): Promise<void> {
  const section = part(page, id);
  await section.getByRole('button', { name: `Edit ${heading}` }).click();
  const done = section.getByRole('button', { name: `Done with ${heading}` });
  await expect(done).toBeVisible();
  await work(section);
  await everythingIsCited(section);
  await done.click();
}

/** Gives each list of rules that has no source the same one. Lists are counted once a press has changed the page. */
async function everythingIsCited(section: Locator): Promise<void> {
  const cites = section.locator('assay-cite-rules');
  await section.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => setTimeout(drawn))));
  for (let left = await cites.count(); left > 0; left -= 1) {
    await set(cites.first().getByLabel('Source: document and place'), page3);
    await cites.first().getByRole('button').click();
    await expect(cites).toHaveCount(left - 1);
  }
}

/** Fills a field and leaves it, as a person does. */
async function set(field: Locator, value: string): Promise<void> {
  await field.fill(value);
  await field.blur();
}

async function methodsAreEntered(page: Page): Promise<void> {
  await fill(page, 'methods', 'Methods', async (section) => {
    for (const [kind, minutes] of [
      ['Observation', '120'],
      ['Professional discussion', '60'],
    ] as const) {
      await section.getByLabel('Another method').selectOption({ label: kind });
      await section.getByRole('button', { name: 'Add the method' }).click();
      const card = section.getByRole('article', { name: kind });
      await set(card.getByLabel('Minutes', { exact: true }), minutes);
      await set(card.getByRole('group', { name: 'Notice' }).getByLabel('Days', { exact: true }), '14');
      await card.getByRole('group', { name: 'Places' }).getByLabel('At the workplace').check();
      await set(card.getByLabel('How identity is checked'), 'Photo identity document');
    }
  });
}

async function gradesAreEntered(page: Page): Promise<void> {
  await fill(page, 'grades', 'Grades', async (section) => {
    for (const scale of await section
      .getByRole('group', { name: 'Grades' })
      .filter({ has: page.getByLabel('Fail') })
      .all())
      for (const grade of ['Fail', 'Pass', 'Distinction']) await scale.getByLabel(grade, { exact: true }).first().check();
    const overall = section.getByRole('group', { name: 'Overall grades' }).first();
    for (const grade of ['Fail', 'Pass', 'Merit', 'Distinction']) await overall.getByLabel(grade, { exact: true }).first().check();
    for (const marking of await section.locator('assay-rule-editor').filter({ hasText: 'How it is graded' }).all())
      for (const [index, grade] of ['pass', 'distinction'].entries()) {
        await marking.getByRole('button', { name: 'Add a grade' }).click();
        await marking.getByLabel('Grade', { exact: true }).nth(index).selectOption(grade);
      }
  });
}

async function windowIsEntered(page: Page): Promise<void> {
  await fill(page, 'window', 'Gateway and window', async (section) => {
    await set(section.getByLabel('Months', { exact: true }), '1');
    await section.getByRole('button', { name: 'Add a gateway requirement' }).click();
    await set(section.getByLabel('What is needed'), 'Portfolio of evidence');
    await set(section.getByRole('group', { name: 'Results within' }).getByLabel('Days', { exact: true }), '10');
  });
}

async function orderIsEntered(page: Page): Promise<void> {
  await fill(page, 'order', 'Order', async (section) => {
    await section.getByRole('button', { name: 'Add an order' }).click();
    await section.getByLabel('Method', { exact: true }).selectOption('professional-discussion');
    await section.getByLabel('Comes only after').selectOption('observation');
  });
}

test('a plan is entered from nothing, refused while it contradicts itself, simulated, approved and published', async ({ browser }) => {
  test.setTimeout(300_000);
  const { organisation, email } = people.administrator;
  const standardId = await standardOf(await ApiCaller.signIn(productUrl(), organisation, email, password));
  const page = await pageOf(browser, people.administrator);
  await page.goto(`/plans/new?standard=${standardId}`);
  await expect(page.getByLabel('Title')).toHaveValue('Bicycle fitter');
  await page.getByLabel('Version of the plan').fill('1.0');
  await inspect(page, 'plan-new');
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.getByRole('button', { name: 'Begin the plan' }).click();
  await expect(page.getByRole('heading', { name: 'Plan: Bicycle fitter' })).toBeVisible();
  await expect(part(page, 'methods')).toContainText('The plan has no method.');

  await methodsAreEntered(page);
  await windowIsEntered(page);
  await gradesAreEntered(page);
  await orderIsEntered(page);
  const late = 'Professional discussion cannot take place before day 28, but the window ends after 28 days.';
  await expect(part(page, 'order')).not.toContainText(late);
  await test.step('an order that cannot fit the window is refused with its sentence', async () => {
    const section = part(page, 'window');
    await section.getByRole('button', { name: 'Edit Gateway and window' }).click();
    await set(section.getByRole('group', { name: 'Results within' }).getByLabel('Days', { exact: true }), '20');
    await expect(part(page, 'order')).toContainText(
      'Professional discussion cannot take place before day 42, but the window ends after 28 days.',
    );
    await inspect(page, 'plan-contradiction');
    await page.setViewportSize({ width: 1280, height: 900 });
    await page.getByRole('button', { name: 'Undo' }).click();
    await expect(part(page, 'order')).not.toContainText('cannot take place');
    await section.getByRole('button', { name: 'Done with Gateway and window' }).click();
  });

  await fill(page, 'about', 'The plan', async () => {});
  await fill(page, 'themes', 'Themes, duties and KSBs', async (section) => {
    const themes = section.locator('assay-rule-editor').first();
    await themes.getByRole('button', { name: 'Add a theme' }).click();
    await set(themes.getByLabel('Name'), 'Brakes');
    await set(themes.getByLabel('Duties'), '2 3');
    await set(themes.getByLabel('KSBs'), 'K1 S1');
    await section.getByRole('button', { name: 'Link duties to KSBs' }).click();
    await section.getByRole('button', { name: 'Take over from the standard' }).click();
  });
  await fill(page, 'reattempts', 'Resits and retakes', async (section) => {
    await section.getByRole('button', { name: 'Add a cap' }).click();
    await section.getByLabel('Highest grade').selectOption('pass');
  });
  await fill(page, 'table', 'Overall grade', async (section) => {
    await section.getByLabel('Overall for Observation pass, Professional discussion distinction').selectOption('merit');
    await section.getByRole('button', { name: /Fill 8 rows/ }).click();
    await expect(section).toContainText('The same grades the other way round, as in row 1');
    await inspect(page, 'plan-fill');
    await page.setViewportSize({ width: 1280, height: 900 });
    await section.getByRole('button', { name: 'Accept 8 rows' }).click();
  });
  await expect(page.getByRole('group', { name: 'Changes' })).toContainText('No contradictions');
  await page.getByRole('button', { name: 'Save' }).click();
  await expect(page.getByRole('group', { name: 'Changes' })).toContainText('Everything is saved');

  const simulation = part(page, 'simulation');
  await expect(simulation).toContainText('9 combinations');
  await simulation.getByRole('group', { name: 'Observation' }).getByLabel('Grade').selectOption('distinction');
  await simulation.getByRole('group', { name: 'Professional discussion' }).getByLabel('Grade').selectOption('distinction');
  await simulation.getByRole('group', { name: 'Professional discussion' }).getByLabel('Reached on').selectOption('resit');
  await expect(simulation).toContainText('capped at pass; row 8 of the plan’s table: merit.');
  await inspect(page, 'plan-entered');
  await page.setViewportSize({ width: 1280, height: 900 });

  await page.getByRole('button', { name: 'Submit for approval' }).click();
  await page.getByRole('dialog').getByRole('button', { name: 'Submit', exact: true }).click();
  await expect(page.getByText('You worked on this plan, so somebody else approves it.')).toBeVisible();

  const second = await pageOf(browser, people.secondAdministrator);
  await second.goto(new URL(page.url()).pathname);
  await second.getByRole('button', { name: 'Approve and publish' }).click();
  await second.getByRole('dialog').getByRole('button', { name: 'Publish', exact: true }).click();
  await expect(second.getByText(/Published by Martin Sallow/)).toBeVisible();
});
