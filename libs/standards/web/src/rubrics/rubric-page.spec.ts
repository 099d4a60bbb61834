import { aCriterion, aRubric, steps } from '../testing/a-rubric';
import { openRubric } from '../testing/open-rubric';
import { refuse, settle } from '../testing/web-test';

const criterionPath = '/api/rubrics/rubric-1/criteria/criterion-1';

it('lists the criteria and what they cover', async () => {
  const { page } = await openRubric();
  expect(page.role('button', '1. Scripting and coding').getAttribute('aria-current')).toBe('true');
  expect(page.text()).toContain('All 2 covered');
});

it('saves the text of a level with the version that was read, and says where it is', async () => {
  const { page, server, field, button, press } = await openRubric();
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
  request.flush(aCriterion({ version: 2, edited: true, content, editedBy, editedAt: '2027-01-11T10:00:00Z' }));
  await settle();
  await page.fixture.whenStable();
  expect(page.text()).toContain('Saved on the server at 10:00 by Ruth Adeyemi');
  expect(page.text()).not.toContain('Not saved yet');
});

it('shows what was generated beside an edit and brings it back', async () => {
  const { page, field, button, press } = await openRubric();
  await page.type(field('Pass'), 'Scripts well.');
  await press(button('Restore generated Pass'));
  expect(field('Pass').value).toBe('Scripts and codes.');
});

it('keeps what was written when somebody else was quicker, and lets the person choose', async () => {
  const { page, server, field, button, press } = await openRubric();
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
  const { page, server, field, button, press } = await openRubric();
  await page.type(field('Title'), 'Mine');
  await press(button('Save'));
  const theirs = aCriterion({ version: 4, content: { ...aCriterion().content, title: 'Theirs' } });
  await refuse(server.expectOne(criterionPath), 412, 'stale', { current: theirs });
  await page.fixture.whenStable();
  await press(button('Take theirs'));
  expect(field('Title').value).toBe('Theirs');
});

it('says so when a save does not arrive, and loses nothing', async () => {
  const { page, server, field, button, press } = await openRubric();
  await page.type(field('Title'), 'Mine');
  await press(button('Save'));
  await refuse(server.expectOne(criterionPath), 503, 'unavailable');
  await page.fixture.whenStable();
  expect(page.role('alert').textContent).toContain('Not saved. What you wrote is still here.');
  expect(field('Title').value).toBe('Mine');
});

it('tells what is missing while it is written', async () => {
  const { page, field } = await openRubric();
  await page.type(field('Questions for the discussion'), 'Did you script?');
  expect(page.text()).toContain('Ask an open question');
  expect(page.text()).toContain('Write at least two questions');
});

it('does not submit while something is not saved', async () => {
  const { page, server, field, press } = await openRubric();
  await page.type(field('Title'), 'Mine');
  await press(page.role('button', 'Submit for approval'));
  server.expectNone('/api/rubrics/rubric-1/submit');
  expect(page.text()).toContain('Save your changes before you submit');
});

it('submits, and can then only be read', async () => {
  const { page, server, press, inSight } = await openRubric();
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
  const { page, server, press } = await openRubric({
    status: 'submitted',
    version: 3,
    steps: steps({ [step]: null }),
  });
  await press(page.role('button', name));
  expect(server.expectOne(`/api/rubrics/rubric-1/${step}`).request.headers.get('If-Match')).toBe('"3"');
});

it('does nothing when the person thinks better of it', async () => {
  const { page, server, press } = await openRubric({ status: 'submitted', steps: steps({ approve: null }) }, false);
  await press(page.role('button', 'Approve'));
  server.expectNone('/api/rubrics/rubric-1/approve');
});

it('sends back with a reason', async () => {
  const { page, server, press } = await openRubric({ status: 'submitted', steps: steps({ return: null }) });
  await press(page.role('button', 'Send back'));
  await press(page.role('button', 'Send it back'));
  expect(page.role('alert').textContent).toContain('Say what should change');
  await page.type(page.labelled('What should change?'), 'Duty 3 is too vague.');
  await press(page.role('button', 'Send it back'));
  expect(server.expectOne('/api/rubrics/rubric-1/return').request.body).toEqual({
    reason: 'Duty 3 is too vague.',
  });
});

it('asks before unsaved text is left behind', async () => {
  const { page, field } = await openRubric({}, false);
  expect(page.fixture.componentInstance.mayLeave()).toBe(true);
  await page.type(field('Title'), 'Mine');
  expect(await page.fixture.componentInstance.mayLeave()).toBe(false);
});
