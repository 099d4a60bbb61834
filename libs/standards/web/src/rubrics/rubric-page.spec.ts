import type { HttpTestingController } from '@angular/common/http/testing';
import { render } from '@assay/platform/ui';
import type { CommentThreadResponse, RubricResponse } from '@assay/standards/contracts';
import { aCriterion, aRubric, steps } from '../testing/a-rubric';
import { openOffice, refuse, settle } from '../testing/web-test';
import { RubricPage } from './rubric-page';

async function open(
  given: Partial<RubricResponse> = {},
  sure = true,
  threads: readonly CommentThreadResponse[] = [],
) {
  const server = openOffice(undefined, sure);
  const rendering = render(RubricPage, { id: 'rubric-1' });
  await settle();
  server.expectOne('/api/rubrics/rubric-1').flush(aRubric(given));
  server.expectOne('/api/rubrics/rubric-1/comments').flush({ threads });
  const page = await rendering;
  const inSight = () => page.fixture.nativeElement.querySelector('.criterion:not([hidden])') as HTMLElement;
  const field = (label: string) =>
    [...inSight().querySelectorAll<HTMLTextAreaElement | HTMLInputElement>('input,textarea')].find((one) =>
      one.labels?.[0]?.textContent?.trim().startsWith(label),
    )!;
  const button = (name: string) =>
    [...inSight().querySelectorAll('button')].find(
      (one) => one.textContent?.replace(/\s+/g, ' ').trim() === name,
    )!;
  const press = async (target: HTMLElement) => {
    target.click();
    await settle();
    await page.fixture.whenStable();
  };
  return { page, server, field, button, press, inSight };
}

/** Comments are loaded again whenever the rubric is another one. */
async function discussed(server: HttpTestingController): Promise<void> {
  await settle();
  for (const request of server.match('/api/rubrics/rubric-1/comments')) request.flush({ threads: [] });
  await settle();
}

const criterionPath = '/api/rubrics/rubric-1/criteria/criterion-1';

it('lists the criteria and what they cover', async () => {
  const { page } = await open();
  expect(page.role('button', '1. Scripting and coding').getAttribute('aria-current')).toBe('true');
  expect(page.text()).toContain('All 2 covered');
});

it('saves the text of a level with the version that was read, and says where it is', async () => {
  const { page, server, field, button, press } = await open();
  await page.type(field('Pass'), 'Scripts well.');
  expect(page.text()).toContain('Not saved yet');
  await press(button('Save'));
  const request = server.expectOne(criterionPath);
  expect(request.request.headers.get('If-Match')).toBe('"1"');
  expect(request.request.body).toMatchObject({
    levels: [{}, { grade: 'pass', descriptor: 'Scripts well.' }, {}],
  });
  const content = { ...aCriterion().content, levels: request.request.body.levels };
  const editedBy = { id: 'account-1', name: 'Ruth Adeyemi' };
  request.flush(
    aCriterion({ version: 2, edited: true, content, editedBy, editedAt: '2027-01-11T10:00:00Z' }),
  );
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).toContain('Saved on the server at 10:00 by Ruth Adeyemi');
  expect(page.text()).not.toContain('Not saved yet');
});

it('shows what was generated beside an edit and brings it back', async () => {
  const { page, field, button, press } = await open();
  await page.type(field('Pass'), 'Scripts well.');
  await press(button('Restore generated Pass'));
  expect(field('Pass').value).toBe('Scripts and codes.');
});

it('keeps what was written when somebody else was quicker, and lets the person choose', async () => {
  const { page, server, field, button, press } = await open();
  await page.type(field('Title'), 'Mine');
  await press(button('Save'));
  const theirs = aCriterion({
    version: 4,
    content: { ...aCriterion().content, title: 'Theirs' },
    editedBy: { id: 'b', name: 'Ben' },
  });
  await refuse(server.expectOne(criterionPath), 412, 'stale', { current: theirs });
  await page.fixture.whenStable();
  expect(page.role('alert').textContent).toContain('Ben saved this criterion while you were writing');
  expect(field('Title').value).toBe('Mine');
  await press(button('Save mine over theirs'));
  expect(server.expectOne(criterionPath).request.headers.get('If-Match')).toBe('"4"');
});

it('takes the other person’s text where that is chosen', async () => {
  const { page, server, field, button, press } = await open();
  await page.type(field('Title'), 'Mine');
  await press(button('Save'));
  const theirs = aCriterion({ version: 4, content: { ...aCriterion().content, title: 'Theirs' } });
  await refuse(server.expectOne(criterionPath), 412, 'stale', { current: theirs });
  await page.fixture.whenStable();
  await press(button('Take theirs'));
  expect(field('Title').value).toBe('Theirs');
});

it('says so when a save does not arrive, and loses nothing', async () => {
  const { page, server, field, button, press } = await open();
  await page.type(field('Title'), 'Mine');
  await press(button('Save'));
  await refuse(server.expectOne(criterionPath), 503, 'unavailable');
  await page.fixture.whenStable();
  expect(page.role('alert').textContent).toContain('Not saved. What you wrote is still here.');
  expect(field('Title').value).toBe('Mine');
});

it('tells what is missing while it is written', async () => {
  const { page, field } = await open();
  await page.type(field('Questions for the discussion'), 'Did you script?');
  expect(page.text()).toContain('Ask an open question');
  expect(page.text()).toContain('Write at least two questions');
});

it('does not submit while something is not saved', async () => {
  const { page, server, field, press } = await open();
  await page.type(field('Title'), 'Mine');
  await press(page.role('button', 'Submit for approval'));
  server.expectNone('/api/rubrics/rubric-1/submit');
  expect(page.text()).toContain('Save your changes before you submit');
});

it('submits, and can then only be read', async () => {
  const { page, server, press, inSight } = await open();
  await press(page.role('button', 'Submit for approval'));
  const request = server.expectOne('/api/rubrics/rubric-1/submit');
  expect(request.request.headers.get('If-Match')).toBe('"1"');
  request.flush(aRubric({ status: 'submitted', version: 2, steps: steps({ approve: 'own-work' }) }));
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).toContain('Waiting for approval');
  expect(page.text()).toContain('somebody else approves it');
  expect(inSight().querySelector('textarea')).toBeNull();
});

it.each([
  ['Approve', 'approve'],
  ['Publish', 'publish'],
] as const)('offers a second person to %s', async (name, step) => {
  const { page, server, press } = await open({
    status: 'submitted',
    version: 3,
    steps: steps({ [step]: null }),
  });
  await press(page.role('button', name));
  expect(server.expectOne(`/api/rubrics/rubric-1/${step}`).request.headers.get('If-Match')).toBe('"3"');
});

it('does nothing when the person thinks better of it', async () => {
  const { page, server, press } = await open({ status: 'submitted', steps: steps({ approve: null }) }, false);
  await press(page.role('button', 'Approve'));
  server.expectNone('/api/rubrics/rubric-1/approve');
});

it('sends back with a reason', async () => {
  const { page, server, press } = await open({ status: 'submitted', steps: steps({ return: null }) });
  await press(page.role('button', 'Send back'));
  await press(page.role('button', 'Send it back'));
  expect(page.role('alert').textContent).toContain('Say what should change');
  await page.type(page.labelled('What should change?'), 'Duty 3 is too vague.');
  await press(page.role('button', 'Send it back'));
  expect(server.expectOne('/api/rubrics/rubric-1/return').request.body).toEqual({
    reason: 'Duty 3 is too vague.',
  });
});

it('generates again and lets the person answer each proposal', async () => {
  const edited = aCriterion({ edited: true, content: { ...aCriterion().content, title: 'Mine' } });
  const { page, server, press, button } = await open({ criteria: [edited] });
  await press(page.role('button', 'Generate again'));
  const request = server.expectOne('/api/rubrics/rubric-1/regenerate');
  expect(request.request.headers.get('If-Match')).toBe('"1"');
  const proposal = { ...edited.generated, title: 'Scripts and code' };
  request.flush(aRubric({ version: 2, criteria: [{ ...edited, version: 2, proposal }] }));
  await discussed(server);
  await page.fixture.whenStable();
  expect(page.text()).toContain('The generator would write this criterion differently now.');
  expect(page.text()).toContain('Scripts and code');
  await press(button('Accept the proposal'));
  const answer = server.expectOne(`${criterionPath}/proposal`).request;
  expect([answer.body, answer.headers.get('If-Match')]).toEqual([{ accept: true }, '"2"']);
});

const person = { id: 'account-2', name: 'Ben Okafor' };
const split = { number: 7, kind: 'split', madeBy: person, madeAt: '2027-01-11T10:00:00Z' };

it('undoes and redoes by button and by keyboard, but not while a field has its own', async () => {
  const { page, server, press, field } = await open({ undo: split });
  await press(page.role('button', 'Undo the split'));
  const request = server.expectOne('/api/rubrics/rubric-1/undo');
  expect(request.request.body).toEqual({ change: 7 });
  request.flush(aRubric({ version: 2, redo: split }));
  await discussed(server);
  await page.fixture.whenStable();
  const redo = () => new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, shiftKey: true, bubbles: true });
  field('Title').dispatchEvent(redo());
  server.expectNone('/api/rubrics/rubric-1/redo');
  document.body.dispatchEvent(redo());
  await settle();
  expect(server.expectOne('/api/rubrics/rubric-1/redo').request.body).toEqual({ change: 7 });
});

it('shows the rubric as it is now where somebody else was quicker, and says that nothing was done', async () => {
  const { page, server, press, button } = await open();
  await press(button('Move down'));
  const theirs = aCriterion({ version: 2, content: { ...aCriterion().content, title: 'Theirs' } });
  const request = server.expectOne(`${criterionPath}/move`);
  expect(request.request.headers.get('If-Match')).toBe('"1"');
  await refuse(request, 412, 'stale', { current: aRubric({ version: 5, criteria: [theirs] }) });
  await discussed(server);
  await page.fixture.whenStable();
  expect(page.role('alert').textContent).toContain('Your change was not made');
  expect(page.role('button', '1. Theirs')).toBeTruthy();
});

it('moves nothing while something is not saved', async () => {
  const { page, server, field, button, press } = await open();
  await page.type(field('Title'), 'Mine');
  await press(button('Move down'));
  server.expectNone(`${criterionPath}/move`);
  expect(page.text()).toContain('Save your changes first');
});

it('counts what is covered as it is ticked, before it is saved', async () => {
  const { page, field } = await open({ criteria: [aCriterion()] });
  field('Observation').click();
  field('Professional discussion').click();
  await page.fixture.whenStable();
  expect(page.text()).toContain('0 covered, 1 not');
});

it('shows what was said about a criterion, and takes comments and answers', async () => {
  const thread = {
    id: 'thread-1',
    criterionId: 'criterion-1',
    text: 'Is “safely” said?',
    writtenBy: person,
    writtenAt: '2027-01-11T10:00:00Z',
    resolvedBy: null,
    resolvedAt: null,
    replies: [],
  };
  const { page, server, press, button, field } = await open({}, true, [thread]);
  expect(page.text()).toContain('Is “safely” said?');
  await press(button('Comment on this criterion'));
  await page.type(field('Your comment'), 'Duty 3 too.');
  await press(button('Add the comment'));
  const request = server.expectOne('/api/rubrics/rubric-1/comments');
  expect(request.request.body).toEqual({ criterionId: 'criterion-1', text: 'Duty 3 too.' });
  request.flush({ threads: [{ ...thread, resolvedAt: '2027-01-11T11:00:00Z', resolvedBy: person }] });
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).toContain('Settled by Ben Okafor');
  expect(button('Open again')).toBeTruthy();
});

it('asks before unsaved text is left behind', async () => {
  const { page, field } = await open({}, false);
  expect(page.fixture.componentInstance.mayLeave()).toBe(true);
  await page.type(field('Title'), 'Mine');
  expect(await page.fixture.componentInstance.mayLeave()).toBe(false);
});
