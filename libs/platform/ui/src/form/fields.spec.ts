import { Component, signal } from '@angular/core';
import { form, max, required } from '@angular/forms/signals';
import { render } from '../testing/render';
import { CheckboxField } from './checkbox-field';
import { DateField } from './date-field';
import { NumberField } from './number-field';
import { SelectField } from './select-field';
import { TextArea } from './text-area';

@Component({
  selector: 'assay-test-fields',
  imports: [CheckboxField, DateField, NumberField, SelectField, TextArea],
  template: `
    <assay-date-field [field]="all.date" label="Date" />
    <assay-number-field [field]="all.minutes" label="Minutes" />
    <assay-select-field [field]="all.mode" label="Mode" [choices]="modes" placeholder="Choose a mode" />
    <assay-text-area [field]="all.note" label="Note" />
    <assay-checkbox-field [field]="all.agreed" label="I have no conflict of interest" />
  `,
})
class TestFields {
  readonly answers = signal({ date: '', minutes: null as number | null, mode: '', note: '', agreed: false });
  readonly all = form(this.answers, (path) => {
    required(path.date);
    max(path.minutes, 240);
  });
  readonly modes = [
    { value: 'onsite', label: 'On site' },
    { value: 'online', label: 'Online' },
  ];
}

it('writes every kind of answer into the form', async () => {
  const page = await render(TestFields);
  await page.type(page.labelled('Date'), '2027-01-11');
  await page.type(page.labelled('Minutes (optional)'), '90');
  await page.type(page.labelled('Mode (optional)'), 'online');
  await page.type(page.labelled('Note (optional)'), 'Bring the logbook');
  await page.press(page.labelled('I have no conflict of interest'));
  expect(page.fixture.componentInstance.answers()).toEqual({
    date: '2027-01-11',
    minutes: 90,
    mode: 'online',
    note: 'Bring the logbook',
    agreed: true,
  });
});

it('says which limit a number is over', async () => {
  const page = await render(TestFields);
  await page.type(page.labelled('Minutes (optional)'), '300');
  expect(page.text()).toContain('Enter 240 or less');
});

it('offers the choices of a select under its placeholder', async () => {
  const page = await render(TestFields);
  const options = [...page.labelled('Mode (optional)').querySelectorAll('option')].map((option) => option.textContent);
  expect(options).toEqual(['Choose a mode', 'On site', 'Online']);
});
