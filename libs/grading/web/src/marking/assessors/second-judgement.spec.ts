import { render } from '@assay/platform/ui';
import { aJudgement } from '../../testing/a-marking';
import { SecondJudgement, type TakenJudgement } from './second-judgement';

async function open(own: string | null) {
  const judgement = aJudgement('c1', { grade: 'pass', evidence: 'Rolls back by hand.', remark: 'Name the tool.' });
  const page = await render(SecondJudgement, { assessorName: 'Sunita Rao', title: 'Duty 1', judgement, own });
  const taken: TakenJudgement[] = [];
  (page.fixture.componentInstance as SecondJudgement).taken.subscribe((one) => taken.push(one));
  return { page, taken };
}

it('stands beside the lead’s own level and says where they differ', async () => {
  expect((await open('distinction')).page.text()).toContain('Differs from yours');
  expect((await open('pass')).page.text()).not.toContain('Differs from yours');
  expect((await open(null)).page.text()).not.toContain('Differs from yours');
});

it('lets the lead choose the level or add the words, with the name of whose they were', async () => {
  const { page, taken } = await open(null);
  await page.press(page.role('button', 'Choose this level for Duty 1'));
  await page.press(page.role('button', 'Add the evidence for Duty 1'));
  await page.press(page.role('button', 'Add the feedback for Duty 1'));
  expect(taken).toEqual([
    { grade: 'pass', evidence: '', remark: '' },
    { grade: null, evidence: 'Sunita Rao: Rolls back by hand.', remark: '' },
    { grade: null, evidence: '', remark: 'Name the tool.' },
  ]);
});
