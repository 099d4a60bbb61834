import type { HttpTestingController } from '@angular/common/http/testing';
import { render } from '@assay/platform/ui';
import type { CommentThreadResponse, RubricResponse } from '@assay/standards/contracts';
import { RubricPage } from '../rubrics/rubric-page';
import { aRubric } from './a-rubric';
import { openOffice, settle } from './web-test';

/** The rubric's page with what it asked for, and hands for the criterion in sight. */
export async function openRubric(given: Partial<RubricResponse> = {}, sure = true, threads: readonly CommentThreadResponse[] = []) {
  const server = openOffice(undefined, sure);
  const rendering = render(RubricPage, { id: 'rubric-1' });
  await settle();
  server.expectOne('/api/rubrics/rubric-1').flush(aRubric(given));
  server.expectOne('/api/rubrics/rubric-1/comments').flush({ threads });
  const page = await rendering;
  const inSight = () => page.fixture.nativeElement.querySelector('.criterion:not([hidden])') as HTMLElement;
  const field = (label: string) =>
    found(
      [...inSight().querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('input,textarea')].find((one) =>
        one.labels?.[0]?.textContent?.trim().startsWith(label),
      ),
      label,
    );
  const button = (name: string) =>
    found(
      [...inSight().querySelectorAll('button')].find((one) => one.textContent?.replace(/\s+/g, ' ').trim() === name),
      name,
    );
  // Not “until stable”: what was pressed may have asked the server, which answers only when the test says so.
  const press = async (target: HTMLElement) => {
    target.click();
    await settle();
    page.fixture.detectChanges();
  };
  return { page, server, field, button, press, inSight };
}

/** Comments are loaded again whenever the rubric is another one: however many turns that takes. */
export async function discussed(server: HttpTestingController): Promise<void> {
  let asked = false;
  for (let turn = 0; turn < 100 && !asked; turn++) {
    await settle();
    for (const request of server.match('/api/rubrics/rubric-1/comments')) {
      request.flush({ threads: [] });
      asked = true;
    }
  }
  if (!asked) throw new Error('The comments were not loaded again.');
  await settle();
}

function found<Part>(part: Part | undefined, name: string): Part {
  if (part === undefined) throw new Error(`There is no “${name}” in sight.`);
  return part;
}
