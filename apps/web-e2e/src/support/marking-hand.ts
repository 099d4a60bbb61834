import { expect, type Page } from '@playwright/test';
import { historyOf, type OpenMarking } from './marking-world';

/** A level that a person chose in the browser. */
export interface Chosen {
  readonly attemptId: string;
  readonly criterionId: string;
  readonly grade: string;
}

export interface Counts {
  readonly onDevice: number;
  readonly onServer: number;
}

const counts = 'assay-kept-status .counts';

/** Goes to a marking and waits until it can be marked. */
export async function openDesk(page: Page, { attemptId }: OpenMarking): Promise<void> {
  await page.goto(`/marking/${attemptId}`);
  await expect(page.locator('[data-criterion]').first()).toBeVisible();
}

/**
 * Chooses levels as fast as the screen takes them, going round the criteria, each another one than before. Each choice
 * waits until the screen counts one change more: on this device or on the server.
 */
export async function chooseLevels(page: Page, marking: OpenMarking, times: number, criteria = marking.criteria): Promise<Chosen[]> {
  const made = await page.evaluate(chooseInPage, { times, criteria: [...criteria], counts });
  return made.map((choice) => ({ attemptId: marking.attemptId, ...choice }));
}

async function chooseInPage({ times, criteria, counts: selector }: { times: number; criteria: string[]; counts: string }) {
  const pause = () => new Promise((resolve) => setTimeout(resolve, 4));
  const total = () =>
    [...(document.querySelector(selector)?.textContent ?? '').matchAll(/(\d+) changes?/g)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );
  const chosen: { criterionId: string; grade: string }[] = [];
  for (let index = 0; index < times; index += 1) {
    const criterionId = criteria[index % criteria.length] ?? '';
    const levels = [...document.querySelectorAll<HTMLInputElement>(`input[name='criterion-${criterionId}']`)];
    const level = levels[(levels.findIndex(({ checked }) => checked) + 1) % levels.length];
    if (!level) throw new Error(`There is no criterion ${criterionId}.`);
    const before = total();
    level.click();
    for (let turn = 0; total() === before; turn += 1) {
      if (turn > 2000) throw new Error(`Nothing counts choice ${index}: ${document.querySelector(selector)?.textContent}`);
      await pause();
    }
    chosen.push({ criterionId, grade: level.value });
  }
  return chosen;
}

/** What the screen says now. */
export async function countsOf(page: Page): Promise<Counts> {
  const words = (await page.locator(counts).first().textContent()) ?? '';
  const number = (pattern: RegExp) => Number(pattern.exec(words)?.[1] ?? 0);
  return { onDevice: number(/(\d+) changes? saved on this device/), onServer: number(/(\d+) changes? saved on the server/) };
}

/**
 * Holds what the screen says against the database: never more on the server than there is, and everything that is not
 * counted on the device is on the server.
 */
export async function expectTrueWords(page: Page, { attemptId }: OpenMarking, made: number): Promise<void> {
  const { onDevice, onServer } = await countsOf(page);
  const stored = (await historyOf(attemptId)).length;
  expect(onServer, 'said to be on the server').toBeLessThanOrEqual(stored);
  expect(made - onDevice, 'not said to be on the device only').toBeLessThanOrEqual(stored);
}

/** Waits until the screen counts nothing that is on this device only. */
export async function expectAllSent(page: Page): Promise<void> {
  await expect(page.locator(counts).first()).not.toContainText('on this device', { timeout: 45_000 });
}

/** Every choice is in the history exactly once, in its order, under its apprentice and criterion, and nothing else is. */
export async function expectExactlyOnce(markings: readonly OpenMarking[], made: readonly Chosen[]): Promise<void> {
  const rows = await historyOf(...markings.map(({ attemptId }) => attemptId));
  const lines = (list: readonly Chosen[]) =>
    Object.entries(Object.groupBy(list, (one) => `${one.attemptId} ${one.criterionId}`)).map(
      ([place, group]) => `${place}: ${group?.map(({ grade }) => grade).join(' ')}`,
    );
  expect(lines(rows.map((row) => ({ ...row, grade: row.grade ?? 'none' }))).sort()).toEqual(lines(made).sort());
  for (const row of rows) expect(row.apprenticeId).toBe(markings.find(({ attemptId }) => attemptId === row.attemptId)?.apprenticeId);
  process.stdout.write(`  ${made.length} changes made, ${rows.length} in the history, each once under its apprentice and criterion\n`);
}
