import { provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { answer, settle } from '../testing/answer';
import { CheckStatementPage } from './check-statement-page';

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()] });
});
afterEach(() => (document.body.innerHTML = ''));

async function check(code: string, valid: boolean) {
  const page = await render(CheckStatementPage);
  await page.type(page.labelled('Code'), code);
  void page.press(page.role('button', 'Check'));
  await answer(`/api/statements/${encodeURIComponent(code)}/validity`, { valid });
  await settle();
  await page.fixture.whenStable();
  return page.text();
}

it('says that a statement holds', async () => {
  expect(await check('7K3QF-0M9ZT-XXH2B-14CRE', true)).toContain('The statement with the code 7K3QF-0M9ZT-XXH2B-14CRE holds.');
});

it('says no more of a code that is wrong than of one that was replaced', async () => {
  expect(await check('nonsense', false)).toContain('No statement that holds has the code nonsense.');
});
