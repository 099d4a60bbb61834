import { expect, type Page } from '@playwright/test';

/** Waits until the service worker has every file of the application: from then on it opens without a connection. */
export async function keptShell(page: Page): Promise<void> {
  const missing = () =>
    page.evaluate(async () => {
      const { assetGroups } = (await (await fetch('/ngsw.json')).json()) as { assetGroups: { urls: string[] }[] };
      const found = await Promise.all(assetGroups.flatMap(({ urls }) => urls).map((url) => caches.match(url)));
      return found.filter((answer) => answer === undefined).length;
    });
  await expect.poll(missing, { timeout: 30_000 }).toBe(0);
}
