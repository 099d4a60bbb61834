import { expect, test } from '@playwright/test';
import { password, people } from './support/people';
import { productUrl } from './support/product';

/** Fills the fields of a form in the moment in which they are in the page, as password managers do. */
function fillAtOnce(answers: readonly string[]): void {
  const watch = new MutationObserver(() => {
    const fields = [...document.querySelectorAll<HTMLInputElement>('form input')];
    if (fields.length < answers.length) return;
    watch.disconnect();
    for (const [index, field] of fields.entries()) {
      field.value = answers[index] ?? '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
      field.dispatchEvent(new Event('change', { bubbles: true }));
    }
  });
  watch.observe(document, { childList: true, subtree: true });
}

test('what a password manager fills in at once is taken', async ({ browser }) => {
  const { organisation, email } = people.scheduler;
  const context = await browser.newContext({ baseURL: productUrl() });
  await context.addInitScript(fillAtOnce, [organisation, email, password]);
  const page = await context.newPage();
  const faults: string[] = [];
  page.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await page.goto('/sign-in');
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
  expect(faults).toEqual([]);
  await context.close();
});
