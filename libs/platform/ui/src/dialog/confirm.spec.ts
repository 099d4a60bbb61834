import { ApplicationRef } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { accessible } from '../testing/accessible';
import { Confirm } from './confirm';

const question = {
  heading: 'Release 14 results?',
  consequences: ['The apprentices are told at once.', 'This cannot be undone.'],
  confirmLabel: 'Release results',
};

/** Asks, and waits until the question is on the page. */
async function ask() {
  const answer = TestBed.inject(Confirm).ask(question);
  const overlay = () => document.querySelector<HTMLElement>('.cdk-overlay-container mat-dialog-container:has(button)');
  for (let tries = 0; !overlay() && tries < 100; tries++) await new Promise((resolve) => setTimeout(resolve, 10));
  await TestBed.inject(ApplicationRef).whenStable();
  return { answer, dialog: overlay()! };
}

it('says what will happen, under a heading that names the dialog', async () => {
  const { dialog } = await ask();
  expect(accessible(dialog).role('heading', 'Release 14 results?').id).toBe(dialog.getAttribute('aria-labelledby'));
  expect(dialog.textContent).toContain('This cannot be undone.');
});

it.each([
  ['Release results', true],
  ['Go back', false],
])('answers %s with %s', async (button, expected) => {
  const { answer, dialog } = await ask();
  accessible(dialog).role('button', button).click();
  expect(await answer).toBe(expected);
});

it('takes Escape for a no', async () => {
  const { answer, dialog } = await ask();
  dialog.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', keyCode: 27, bubbles: true }));
  expect(await answer).toBe(false);
});
