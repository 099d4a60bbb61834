import { aCriterion, aRubric } from '../testing/a-rubric';
import { discussed, openRubric } from '../testing/open-rubric';
import { refuse, settle } from '../testing/web-test';

const criterionPath = '/api/rubrics/rubric-1/criteria/criterion-1';

it('generates again and lets the person answer each proposal', async () => {
  const edited = aCriterion({ edited: true, content: { ...aCriterion().content, title: 'Mine' } });
  const { page, server, press, button } = await openRubric({ criteria: [edited] });
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
  const { page, server, press, field } = await openRubric({ undo: split });
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
  const { page, server, press, button } = await openRubric();
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
  const { page, server, field, button, press } = await openRubric();
  await page.type(field('Title'), 'Mine');
  await press(button('Move down'));
  server.expectNone(`${criterionPath}/move`);
  expect(page.text()).toContain('Save your changes first');
});

it('counts what is covered as it is ticked, before it is saved', async () => {
  const { page, field } = await openRubric({ criteria: [aCriterion()] });
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
  const { page, server, press, button, field } = await openRubric({}, true, [thread]);
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
