import 'fake-indexeddb/auto';
import { HttpTestingController, provideHttpClientTesting } from '@angular/common/http/testing';
import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { providePlatform } from '@assay/platform/web';
import { ChangeSender } from '../keeping/change-sender';
import { DeviceShelf } from '../keeping/device-shelf';
import { KeptChanges } from '../keeping/kept-changes';
import { settle } from '../testing/answer';
import { aJudgement, aMarking } from '../testing/a-marking';
import { signIn } from '../testing/sign-in';
import { JudgementDraft } from './judgement-draft';

const pass = { grade: 'pass', evidence: '', remark: '' } as const;
let server: HttpTestingController;
let kept: KeptChanges;
let draft: JudgementDraft;
let accounts = 0;

/** Each test has an account of its own, so what an earlier one kept is not there. */
beforeEach(async () => {
  TestBed.configureTestingModule({ providers: [provideRouter([]), providePlatform(), provideHttpClientTesting()] });
  server = TestBed.inject(HttpTestingController);
  signIn(`account-${(accounts += 1)}`);
  kept = TestBed.inject(KeptChanges);
  TestBed.inject(ChangeSender);
  draft = aDraft();
  await rest();
});

const aDraft = (judgement: ReturnType<typeof aJudgement> | null = null) =>
  new JudgementDraft(aMarking(), { id: 'c1', title: 'Duty 1' }, judgement, kept);
async function rest(): Promise<void> {
  for (let turn = 0; turn < 6; turn += 1) {
    await settle(5);
    TestBed.tick();
    await kept.settled();
  }
}
const puts = () => server.match(({ method }) => method === 'PUT');
const answer = async (revision: number) => {
  const [sent] = puts();
  const { grade, evidence, remark } = sent!.request.body;
  sent!.flush(aJudgement('c1', { revision, grade, evidence, remark }));
  await rest();
};

it('keeps a level at once, and says where it is saved at each step', async () => {
  draft.enter(pass);
  expect(draft.status()).toBe('writing');
  await rest();
  expect(draft.status()).toBe('on-device');
  await answer(1);
  expect([draft.status(), draft.content()]).toEqual(['on-server', pass]);
});

it('makes one change of what was typed without a pause', async () => {
  draft.enter({ ...pass, grade: null, evidence: 'Te' });
  draft.enter({ ...pass, grade: null, evidence: 'Terraform' });
  await rest();
  expect([kept.changes(), draft.status(), draft.content().evidence]).toEqual([[], 'writing', 'Terraform']);
  await settle(600);
  await rest();
  expect(kept.changes().map(({ body }) => body)).toMatchObject([{ evidence: 'Terraform' }]);
});

it('keeps what is being typed when the page goes away', async () => {
  draft.enter({ ...pass, grade: null, evidence: 'Terraform' });
  await draft.flush();
  expect(aDraft().content().evidence).toBe('Terraform');
});

it('sends each change as a revision of its own, over the one before', async () => {
  draft.enter(pass);
  draft.enter({ ...pass, grade: 'distinction' });
  await rest();
  await answer(1);
  const [second] = puts();
  expect(second!.request.body).toMatchObject({ apprenticeId: 'p1', criterionId: 'c1', revision: 1, grade: 'distinction' });
});

it('is what the server has, where that is newer than the page', async () => {
  draft.enter(pass);
  await rest();
  await answer(4);
  expect(aDraft(aJudgement('c1', { revision: 3, remark: 'Older.' })).content()).toEqual(pass);
  expect(aDraft(aJudgement('c1', { revision: 5, remark: 'Newer.' })).content().remark).toBe('Newer.');
});

it('does not lose a blank at the end of what is being typed', async () => {
  draft.enter({ ...pass, evidence: 'Terraform' });
  await rest();
  const before = draft.content();
  await answer(1);
  expect(draft.content()).toBe(before);
});

describe('when it was changed elsewhere', () => {
  const theirs = aJudgement('c1', { revision: 4, grade: 'fail', evidence: 'Other device.', remark: '' });
  beforeEach(async () => {
    draft.enter(pass);
    await rest();
    puts()[0]!.flush({ code: 'stale', current: theirs }, { status: 412, statusText: 'x' });
    await rest();
  });

  it('shows both and merges nothing', () => {
    expect([draft.status(), draft.theirs(), draft.content()]).toEqual(['conflict', theirs, pass]);
  });

  it('sends mine over theirs, as it was entered', async () => {
    await draft.resolve(pass);
    await rest();
    expect(puts()[0]!.request.body).toMatchObject({ revision: 4, grade: 'pass', evidence: '' });
  });

  it('takes theirs and sends nothing', async () => {
    await draft.resolve({ grade: 'fail', evidence: 'Other device.', remark: '' });
    await rest();
    expect([draft.status(), draft.content().grade, kept.changes(), puts()]).toEqual(['on-server', 'fail', [], []]);
    draft.enter(pass);
    await rest();
    expect(puts()[0]!.request.body).toMatchObject({ revision: 4 });
  });

  it('sends what was chosen part by part in place of mine', async () => {
    await draft.resolve({ ...pass, evidence: 'Other device.' });
    await rest();
    expect(kept.changes()).toHaveLength(1);
    expect(puts()[0]!.request.body).toMatchObject({ revision: 4, grade: 'pass', evidence: 'Other device.' });
  });
});

it('says that nothing is kept where the device refuses', async () => {
  const quota = () => Promise.reject(new DOMException('No room.', 'QuotaExceededError'));
  Object.assign(TestBed.inject(DeviceShelf), { add: quota, read: quota });
  draft.enter(pass);
  await rest();
  expect([draft.status(), kept.loose()]).toMatchObject(['not-kept', [{ onDevice: false }]]);
});
