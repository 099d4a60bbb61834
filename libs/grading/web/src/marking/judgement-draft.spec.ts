import { ProblemError } from '@assay/platform/ui';
import { jest } from '@jest/globals';
import { JudgementDraft, type JudgementItem } from './judgement-draft';

const saved = (item: JudgementItem, revision = item.revision + 1) => ({
  criterionId: item.criterionId,
  revision,
  ...item.content,
  savedAt: '2027-01-11T09:00:00Z',
});
const problem = (status: number, code: string, facts = {}) =>
  new ProblemError({ status, code, errors: [], facts });
const pass = { grade: 'pass', evidence: '', remark: '' } as const;

let sent: JudgementItem[];
let answers: ((item: JudgementItem) => Promise<ReturnType<typeof saved>>)[];
let draft: JudgementDraft;
beforeEach(() => {
  jest.useFakeTimers();
  sent = [];
  answers = [];
  draft = new JudgementDraft('c1', null, (item) => {
    sent.push(item);
    const answer = answers.shift();
    return answer ? answer(item) : Promise.resolve(saved(item));
  });
});
afterEach(() => jest.useRealTimers());

const offline = () => Promise.reject(problem(0, 'offline'));

it('sends a level at once and says where it is saved', async () => {
  draft.enter(pass);
  expect(draft.status()).toBe('saving');
  await jest.advanceTimersByTimeAsync(0);
  expect(draft.status()).toBe('saved');
  expect(sent).toMatchObject([{ criterionId: 'c1', revision: 0, content: pass }]);
});

it('waits until the typing pauses', async () => {
  draft.enter({ ...pass, grade: null, evidence: 'Te' });
  await jest.advanceTimersByTimeAsync(500);
  draft.enter({ ...pass, grade: null, evidence: 'Terraform' });
  await jest.advanceTimersByTimeAsync(500);
  expect(sent).toHaveLength(0);
  await jest.advanceTimersByTimeAsync(300);
  expect(sent.map(({ content }) => content.evidence)).toEqual(['Terraform']);
});

it('tries the very same item again until the server answers, then what was entered since', async () => {
  answers = [offline, offline];
  draft.enter(pass);
  await jest.advanceTimersByTimeAsync(0);
  expect(draft.status()).toBe('retrying');
  draft.enter({ ...pass, grade: 'distinction' });
  expect(draft.status()).toBe('retrying');
  await jest.advanceTimersByTimeAsync(4000);
  expect(sent.map(({ content }) => content.grade)).toEqual(['pass', 'pass', 'pass', 'distinction']);
  expect(new Set(sent.slice(0, 3).map(({ intention }) => intention)).size).toBe(1);
  expect(sent[3]).toMatchObject({ revision: 1 });
  expect(draft.status()).toBe('saved');
});

it('never has two items on the way', async () => {
  let release = (): void => undefined;
  answers = [(item) => new Promise((resolve) => (release = () => resolve(saved(item))))];
  draft.enter(pass);
  await jest.advanceTimersByTimeAsync(0);
  draft.enter({ ...pass, grade: 'fail' });
  await jest.advanceTimersByTimeAsync(5000);
  expect(sent).toHaveLength(1);
  release();
  await jest.advanceTimersByTimeAsync(0);
  expect(sent.map(({ revision, content }) => [revision, content.grade])).toEqual([
    [0, 'pass'],
    [1, 'fail'],
  ]);
});

it('retries at once when told, as when the connection comes back', async () => {
  answers = [offline];
  draft.enter(pass);
  await jest.advanceTimersByTimeAsync(0);
  await draft.flush();
  expect(draft.status()).toBe('saved');
});

describe('when somebody else has saved', () => {
  const theirs = {
    criterionId: 'c1',
    revision: 4,
    grade: 'fail',
    evidence: 'x',
    remark: '',
    savedAt: '',
  } as const;
  const stale = () => Promise.reject(problem(412, 'stale', { current: theirs }));

  it('stops and shows both; keeping mine saves over their revision', async () => {
    answers = [stale];
    draft.enter(pass);
    await jest.advanceTimersByTimeAsync(0);
    expect([draft.status(), draft.theirs()]).toEqual(['conflict', theirs]);
    await draft.keepMine();
    expect(sent[1]).toMatchObject({ revision: 4, content: pass });
    expect(draft.status()).toBe('saved');
  });

  it('gives up mine for theirs only when asked', async () => {
    answers = [stale];
    draft.enter(pass);
    await jest.advanceTimersByTimeAsync(0);
    expect(draft.content()).toEqual(pass);
    draft.takeTheirs();
    expect(draft.content()).toEqual({ grade: 'fail', evidence: 'x', remark: '' });
    expect(draft.status()).toBe('saved');
  });

  it('takes a copy that equals its own for its own lost answer', async () => {
    answers = [() => Promise.reject(problem(412, 'stale', { current: { ...theirs, ...pass, revision: 1 } }))];
    draft.enter(pass);
    await jest.advanceTimersByTimeAsync(0);
    expect([draft.status(), draft.acknowledged]).toEqual(['saved', 1]);
  });
});

it('parks what the server refuses, and tries again when it is changed', async () => {
  answers = [() => Promise.reject(problem(422, 'validation-failed'))];
  draft.enter(pass);
  await jest.advanceTimersByTimeAsync(0);
  expect([draft.status(), draft.content()]).toEqual(['refused', pass]);
  draft.enter({ ...pass, grade: 'fail' });
  await jest.advanceTimersByTimeAsync(0);
  expect(draft.status()).toBe('saved');
});
