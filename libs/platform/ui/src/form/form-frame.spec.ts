import { Component, signal } from '@angular/core';
import { form, minLength, required } from '@angular/forms/signals';
import { ProblemError } from '../problem/problem-error';
import { render } from '../testing/render';
import { FormFrame } from './form-frame';
import { RadioGroup } from './radio-group';
import { TextField } from './text-field';

@Component({
  selector: 'assay-test-form',
  imports: [FormFrame, RadioGroup, TextField],
  template: `
    <assay-form [form]="change" [send]="send" submitLabel="Move the booking">
      <assay-text-field [field]="change.reason" label="Reason" hint="The apprentice reads this" />
      <assay-radio-group [field]="change.by" label="Who asked?" [choices]="choices" />
    </assay-form>
  `,
})
class TestForm {
  readonly answers = signal({ reason: '', by: 'employer' });
  readonly change = form(this.answers, (path) => {
    required(path.reason, { message: 'Say why the booking moves' });
    minLength(path.reason, 5);
  });
  readonly choices = [
    { value: 'employer', label: 'The employer' },
    { value: 'apprentice', label: 'The apprentice' },
  ];
  answer: () => Promise<void> = () => Promise.resolve();
  sent: unknown[] = [];
  readonly send = () => {
    this.sent.push(this.answers());
    return this.answer();
  };
}

const problem = { status: 422, code: 'validation-failed', errors: [], facts: {} };

it('names a field by its label and describes it by its hint', async () => {
  const page = await render(TestForm);
  const field = page.labelled('Reason');
  const hint = document.getElementById(field.getAttribute('aria-describedby') ?? '');
  expect(hint?.textContent).toBe('The apprentice reads this');
});

it('says nothing about a field that nobody has touched', async () => {
  const page = await render(TestForm);
  expect(page.roles('alert')).toEqual([]);
  expect(page.labelled('Reason').getAttribute('aria-invalid')).toBeNull();
});

it('lists what is wrong at the top, takes the focus there and sends nothing', async () => {
  const page = await render(TestForm);
  await page.press(page.role('button', 'Move the booking'));
  expect(page.role('alert').textContent).toContain('Say why the booking moves');
  expect(document.activeElement).toBe(page.role('alert'));
  expect(page.labelled('Reason').getAttribute('aria-invalid')).toBe('true');
  expect(page.fixture.componentInstance.sent).toEqual([]);
});

it('leads from the summary to the field', async () => {
  const page = await render(TestForm);
  await page.press(page.role('button', 'Move the booking'));
  await page.press(page.role('button', 'Say why the booking moves'));
  expect(document.activeElement).toBe(page.labelled('Reason'));
});

it('words a rule that brought no words of its own', async () => {
  const page = await render(TestForm);
  await page.type(page.labelled('Reason'), 'Ill');
  expect(page.text()).toContain('Use 5 characters or more');
});

it('sends the answers once they are right', async () => {
  const page = await render(TestForm);
  await page.type(page.labelled('Reason'), 'Plant closed');
  await page.press(page.labelled('The apprentice'));
  await page.press(page.role('button', 'Move the booking'));
  expect(page.fixture.componentInstance.sent).toEqual([{ reason: 'Plant closed', by: 'apprentice' }]);
});

it('sends once, however often the button is pressed', async () => {
  const page = await render(TestForm);
  await page.type(page.labelled('Reason'), 'Plant closed');
  page.fixture.componentInstance.answer = () => new Promise(() => {});
  page.role('button', 'Move the booking').click();
  page.role('button', 'Move the booking').click();
  expect(page.fixture.componentInstance.sent).toHaveLength(1);
});

it('puts the objections of the server on their fields', async () => {
  const page = await render(TestForm);
  await page.type(page.labelled('Reason'), 'Plant closed');
  const errors = [{ field: 'reason', code: 'too-long', limit: 10 }];
  page.fixture.componentInstance.answer = () => Promise.reject(new ProblemError({ ...problem, errors }));
  await page.press(page.role('button', 'Move the booking'));
  expect(page.role('alert').textContent).toContain('Use 10 characters or fewer');
  expect(page.labelled('Reason').getAttribute('aria-invalid')).toBe('true');
});

it('shows a failure that belongs to no field, keeps the answers, and takes the focus there', async () => {
  const page = await render(TestForm);
  await page.type(page.labelled('Reason'), 'Plant closed');
  page.fixture.componentInstance.answer = () => Promise.reject(new ProblemError({ ...problem, code: 'stale' }));
  await page.press(page.role('button', 'Move the booking'));
  expect(page.role('alert').textContent).toContain('Somebody changed this');
  expect(document.activeElement).toBe(page.role('alert'));
  expect(page.labelled('Reason')).toHaveProperty('value', 'Plant closed');
});
