import type { Browser, BrowserContextOptions, Page } from '@playwright/test';
import { forgetTries } from './forget-tries';
import { password, type Person } from './people';
import { productUrl } from './product';

/** A page of a new browser in which this person has signed in by hand. */
export async function pageOf(browser: Browser, who: Person, options: BrowserContextOptions = {}): Promise<Page> {
  await forgetTries();
  const context = await browser.newContext({ baseURL: productUrl(), locale: 'en-GB', timezoneId: 'Europe/London', ...options });
  const page = await context.newPage();
  await page.goto('/sign-in');
  await signInOn(page, who);
  return page;
}

/** Fills in the sign-in page that is open, or about to be. */
export async function signInOn(page: Page, who: Person): Promise<void> {
  await page.waitForURL((url) => url.pathname === '/sign-in');
  await page.getByLabel('Organisation').fill(who.organisation);
  await page.getByLabel('Email address').fill(who.email);
  await page.getByLabel('Password').fill(password);
  await page.getByRole('button', { name: 'Sign in', exact: true }).click();
  await page.waitForURL((url) => url.pathname !== '/sign-in');
}
