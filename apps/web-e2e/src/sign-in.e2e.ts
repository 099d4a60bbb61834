import { expect, test } from '@playwright/test';

const address = () => process.env['ASSAY_URL'] ?? '';

test('shows the sign-in page to a stranger, whatever page was asked for', async ({ page }) => {
  await page.goto(`${address()}/`);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByLabel('Password')).toBeVisible();
});
