import { expect, test, type Page } from '@playwright/test';
import { inspect } from './support/inspect';
import { people, type Person } from './support/people';
import { productUrl } from './support/product';
import { pageOf } from './support/sign-in';

/** Where a page is, or how to get there from the page before it. */
type Step = { readonly name: string; readonly go: string | ((page: Page) => Promise<void>) };

const follow = (link: RegExp | string) => async (page: Page) => {
  await page.getByRole('main').getByRole('link', { name: link }).first().click();
};

const walks: readonly { readonly who: Person; readonly steps: readonly Step[] }[] = [
  {
    who: people.administrator,
    steps: [
      { name: 'admin-home', go: '/' },
      { name: 'standards', go: '/standards' },
      { name: 'standard', go: follow(/DevOps Engineer/i) },
      { name: 'standard-import', go: '/standards/import' },
      { name: 'rubrics', go: '/rubrics' },
      { name: 'rubric', go: follow(/DevOps Engineer/i) },
      { name: 'plans', go: '/plans' },
      { name: 'plan', go: follow(/DevOps engineer/i) },
      { name: 'people', go: '/people' },
      { name: 'people-new', go: '/people/new' },
      { name: 'audit', go: '/audit' },
      { name: 'results', go: '/results' },
      { name: 'account', go: '/account' },
    ],
  },
  {
    who: people.scheduler,
    steps: [
      { name: 'scheduler-home', go: '/' },
      { name: 'apprentices', go: '/apprentices' },
      { name: 'apprentice-new', go: '/apprentices/new' },
      { name: 'enrolment', go: async (page) => (await page.goto('/apprentices'), follow(/Ada Featherstone/)(page)) },
      { name: 'find-a-time', go: follow(/find a time/i) },
      { name: 'diary', go: '/diary' },
    ],
  },
  {
    who: people.assessor,
    steps: [
      { name: 'assessor-home', go: '/' },
      { name: 'my-week', go: '/my-week' },
      { name: 'markings', go: '/marking' },
    ],
  },
  {
    who: people.iqa,
    steps: [
      { name: 'iqa-home', go: '/' },
      { name: 'moderations', go: '/moderation' },
    ],
  },
  {
    who: people.provider,
    steps: [
      { name: 'provider-home', go: '/' },
      { name: 'provider-apprentices', go: '/apprentices' },
    ],
  },
  { who: people.employer, steps: [{ name: 'employer-home', go: '/' }] },
  {
    who: people.waitingApprentice,
    steps: [
      { name: 'apprentice-home-waiting', go: '/' },
      { name: 'my-assessment-waiting', go: '/my-assessment' },
    ],
  },
  { who: people.bookedApprentice, steps: [{ name: 'my-assessment-booked', go: '/my-assessment' }] },
  { who: people.markedApprentice, steps: [{ name: 'outcome-before-release', go: '/outcome' }] },
  {
    who: people.gradedApprentice,
    steps: [
      { name: 'apprentice-home-graded', go: '/' },
      { name: 'outcome', go: '/outcome' },
    ],
  },
  { who: people.calderAdministrator, steps: [{ name: 'not-allowed', go: '/diary-that-is-nowhere' }] },
];

test('sign-in', async ({ page }) => {
  await page.goto(`${productUrl()}/sign-in`);
  await expect(page.getByLabel('Password')).toBeVisible();
  await inspect(page, 'sign-in');
});

for (const { who, steps } of walks)
  test(`${who.name}: ${steps.map(({ name }) => name).join(', ')}`, async ({ browser }) => {
    test.setTimeout(300_000);
    const page = await pageOf(browser, who);
    for (const { name, go } of steps) {
      if (typeof go === 'string') await page.goto(go);
      else await go(page);
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await inspect(page, name);
    }
  });
