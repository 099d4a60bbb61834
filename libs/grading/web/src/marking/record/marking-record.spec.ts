import 'fake-indexeddb/auto';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import type { MarkingRecordResponse } from '@assay/grading/contracts';
import { render } from '@assay/platform/ui';
import { providePlatform } from '@assay/platform/web';
import { ChangeSender } from '../../keeping/change-sender';
import { KeptChanges } from '../../keeping/kept-changes';
import { aCriterion, aMarking, aRecord } from '../../testing/a-marking';
import { settle, until } from '../../testing/answer';
import { signIn } from '../../testing/sign-in';
import { RawMarksForm } from '../marks/raw-marks-form';
import { PromptList } from '../questions/prompt-list';
import { QuestionLog } from '../questions/question-log';
import { EventTimer } from '../timer/event-timer';
import { MarkingRecord } from './marking-record';

let server: HttpTestingController;
let kept: KeptChanges;
let accounts = 0;

beforeEach(() => {
  TestBed.configureTestingModule({ providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()] });
  server = TestBed.inject(HttpTestingController);
  signIn(`recorder-${(accounts += 1)}`);
  kept = TestBed.inject(KeptChanges);
  TestBed.inject(ChangeSender);
});
afterEach(() => (document.body.innerHTML = ''));

const recordOf = (difference: Partial<MarkingRecordResponse> = {}) =>
  TestBed.runInInjectionContext(() => new MarkingRecord(aMarking({ criteria: [aCriterion(1)], record: aRecord(difference) }), kept));
const posted = (url: string) => until(() => server.match((request) => request.method === 'POST' && request.url === url)[0]);

describe('the timer', () => {
  it('starts at once, names its apprentice and number, and says so', async () => {
    const record = recordOf();
    const page = await render(EventTimer, { record });
    await page.press(page.role('button', 'Start the event'));
    expect(page.text()).toContain('Running');
    const sent = await posted('/api/attempts/a1/timer-events');
    expect(sent!.request.body).toMatchObject({ apprenticeId: 'p1', number: 1, kind: 'start', reason: '' });
  });

  it('pauses with a reason only, at the moment of the press', async () => {
    const begun = {
      number: 1,
      kind: 'start',
      reason: '',
      at: new Date(Date.now() - 60_000).toISOString(),
      savedAt: '',
      assessorName: 'J',
    } as const;
    const record = recordOf({ timer: { ...aRecord().timer, events: [begun] } });
    const page = await render(EventTimer, { record });
    const pressed = Date.now();
    await page.press(page.role('button', 'Pause the event'));
    expect(record.timerState()).toBe('running');
    await page.type(page.labelled('Why does it pause?'), 'Fire alarm');
    await settle(30);
    await page.press(page.role('button', 'Pause'));
    const sent = await posted('/api/attempts/a1/timer-events');
    expect(sent!.request.body).toMatchObject({ number: 2, kind: 'pause', reason: 'Fire alarm' });
    expect(Math.abs(Date.parse(sent!.request.body.at) - pressed)).toBeLessThan(25);
    expect(page.text()).toContain('Paused: Fire alarm');
  });

  it('tells a bound in words, with agreed extra time in it', async () => {
    const begun = {
      number: 1,
      kind: 'start',
      reason: '',
      at: new Date(Date.now() - 61 * 60_000).toISOString(),
      savedAt: '',
      assessorName: 'J',
    } as const;
    const record = recordOf({ timer: { ...aRecord().timer, extraMinutes: 15, events: [begun] } });
    const page = await render(EventTimer, { record });
    expect(page.element.querySelector('[role=status]')?.textContent).toContain(
      'Planned time is over: 15 minutes of agreed extra time begin.',
    );
  });

  it('shows what was pressed elsewhere, and adds or gives up what was pressed here as a person says', async () => {
    const record = recordOf();
    const page = await render(EventTimer, { record });
    await page.press(page.role('button', 'Start the event'));
    const sent = await posted('/api/attempts/a1/timer-events');
    const theirs = {
      number: 1,
      kind: 'start',
      reason: '',
      at: '2027-01-11T09:00:00.000Z',
      savedAt: '2027-01-11T09:00:01.000Z',
      assessorName: 'J',
    };
    sent!.flush({ status: 412, code: 'stale', current: { events: [theirs] } }, { status: 412, statusText: 'Stale' });
    await until(() => page.text().includes('The timer was pressed elsewhere'));
    expect(record.events()).toMatchObject([{ number: 1, at: '2027-01-11T09:00:00.000Z' }]);
    await page.press(page.role('button', 'Give them up'));
    await until(() => record.timerConflict() === null);
    expect(record.lostPresses()).toEqual([]);
  });
});

describe('questions', () => {
  it('are counted against the minimum, logged by one press of a prompt, and taken back by another', async () => {
    const record = recordOf({ questions: { minimum: 4, binding: false, asked: [], withdrawn: [] } });
    const log = await render(QuestionLog, { record });
    const prompts = await render(PromptList, { prompts: ['When did you last do it?'], criterionId: 'c1', record });
    await prompts.press(prompts.role('button', 'Asked: When did you last do it?'));
    await log.fixture.whenStable();
    expect(log.text()).toContain('1 of at least 4 asked');
    expect(log.text()).toContain('3 more questions wanted. The number is not confirmed by the plan');
    const sent = await until(() => server.match(({ method }) => method === 'POST')[0]);
    expect(sent!.request.body).toMatchObject({ apprenticeId: 'p1', criterionId: 'c1', text: 'When did you last do it?' });
    sent!.flush({ ...sent!.request.body, savedAt: '2027-01-11T09:10:00.000Z' });
    await until(() => record.asked()[0]?.savedAt !== '');
    await prompts.press(prompts.role('button', '✓ Asked: When did you last do it?'));
    const withdrawal = await until(() => server.match(({ url }) => url.endsWith('/withdrawal'))[0]);
    withdrawal!.flush(null);
    await until(() => record.asked().length === 0);
  });

  it('of one’s own are logged with Enter', async () => {
    const record = recordOf();
    const log = await render(QuestionLog, { record });
    await log.type(log.labelled('A question of your own'), 'What would you change?');
    await log.press(log.role('button', 'Log it'));
    expect(record.asked()).toMatchObject([{ text: 'What would you change?', criterionId: null, savedAt: '' }]);
  });
});

describe('raw marks', () => {
  const rule = {
    by: 'raw-mark' as const,
    outOf: 12,
    boundaries: [
      { grade: 'fail' as const, from: 0, to: 7 },
      { grade: 'pass' as const, from: 8, to: 12 },
    ],
    mustPass: [{ name: 'Safety', items: 2, needed: 2 }],
  };
  const empty = { revision: 0, mustPass: [{ name: 'Safety', right: null }], others: null, savedAt: null };

  const url = '/api/attempts/a1/raw-marks';
  const form = async () => {
    const record = recordOf({ rawMarks: empty });
    return { record, page: await render(RawMarksForm, { record, rule, draft: record.rawMarks }) };
  };
  const put = () => until(() => server.match((request) => request.method === 'PUT' && request.url === url)[0]);
  const saved = { ...empty, revision: 1, mustPass: [{ name: 'Safety', right: 1 }], others: 9, savedAt: '2027-01-11T09:10:00.000Z' };

  it('reckon the total and the grade, and send neither', async () => {
    const { record, page } = await form();
    await page.type(page.labelled('Safety: right, of 2'), '1');
    await page.type(page.labelled('Everything else: right, of 10'), '9');
    expect(page.text()).toContain('Total 10 of 12');
    expect(page.text()).toContain('The method is not passed whatever the total is.');
    await record.rawMarks?.flush();
    const sent = await put();
    expect(sent!.request.body).toEqual({ apprenticeId: 'p1', revision: 0, mustPass: [{ name: 'Safety', right: 1 }], others: 9 });
    sent!.flush(saved);
    await until(() => page.text().includes('Saved on the server'));
  });

  it('wait on this device without a connection, each pause a change over the one before', async () => {
    const { record, page } = await form();
    await page.type(page.labelled('Safety: right, of 2'), '2');
    await record.rawMarks?.flush();
    (await put())!.error(new ProgressEvent('error'));
    await page.type(page.labelled('Everything else: right, of 10'), '8');
    await record.rawMarks?.flush();
    await until(() => page.text().includes('Saved on this device'));
    expect(kept.changes().map(({ body }) => body)).toMatchObject([{ others: null }, { others: 8, mustPass: [{ right: 2 }] }]);
    void TestBed.inject(ChangeSender).sendNow();
    (await put())!.flush({ ...saved, others: null });
    const second = await put();
    expect(second!.request.body).toMatchObject({ revision: 1, others: 8 });
    second!.flush({ ...saved, revision: 2 });
  });

  it('changed elsewhere are shown, and what counts is chosen', async () => {
    const { record, page } = await form();
    await page.type(page.labelled('Everything else: right, of 10'), '8');
    await record.rawMarks?.flush();
    (await put())!.flush({ code: 'stale', current: saved }, { status: 412, statusText: 'Stale' });
    await until(() => page.text().includes('changed elsewhere: Safety 1, Everything else 9'));
    await page.press(page.role('button', 'Take what is on the server'));
    await until(() => kept.changes().length === 0);
    expect(record.marks()).toEqual({ mustPass: [1], others: 9 });
  });

  it('refuse more than there is before anything is kept', async () => {
    const { record, page } = await form();
    await page.type(page.labelled('Safety: right, of 2'), '3');
    expect(page.text()).toContain('Enter a whole number from 0 to 2');
    await record.rawMarks?.flush();
    expect(kept.changes()).toEqual([]);
  });
});
