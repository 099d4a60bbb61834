import { Component, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { render } from '../testing/render';
import { FormFrame } from './form-frame';
import { TextField } from './text-field';
import { written } from './written';

@Component({
  selector: 'assay-test-reason',
  imports: [FormFrame, TextField],
  template: `<assay-form [form]="change" [send]="send" submitLabel="Move it"
    ><assay-text-field [field]="change.reason" label="Reason"
  /></assay-form>`,
})
class TestReason {
  readonly answers = signal({ reason: '' });
  readonly change = form(this.answers, (path) => {
    written(path.reason, { min: 3, max: 10 });
  });
  readonly send = () => Promise.resolve();
}

it.each([
  ['', 'Say why'],
  ['no', 'Say a little more'],
  ['far too many', 'Use 10 characters or fewer'],
])('answers “%s” with “%s”', async (reason, words) => {
  const page = await render(TestReason);
  await page.type(page.labelled('Reason'), reason);
  await page.press(page.role('button', 'Move it'));
  expect(page.role('alert').textContent).toContain(words);
});
