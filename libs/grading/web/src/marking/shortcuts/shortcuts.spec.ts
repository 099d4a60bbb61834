import { TestBed } from '@angular/core/testing';
import { chordOf, chordWords, usualShortcuts } from './shortcut-action';
import { MarkingShortcuts } from './shortcuts';

const press = (key: string, code: string, held: Partial<Record<'altKey' | 'ctrlKey' | 'shiftKey' | 'metaKey', boolean>> = {}) =>
  chordOf({ key, code, altKey: false, ctrlKey: false, shiftKey: false, metaKey: false, ...held });

beforeEach(() => localStorage.clear());

it('takes no key that is pressed alone or with Shift only, so that typing and speaking stay free', () => {
  expect([press('t', 'KeyT'), press('T', 'KeyT', { shiftKey: true }), press('Alt', 'AltLeft', { altKey: true })]).toEqual([
    null,
    null,
    null,
  ]);
  expect(press('†', 'KeyT', { altKey: true })).toBe('Alt+KeyT');
  expect(press('T', 'KeyT', { ctrlKey: true, shiftKey: true })).toBe('Ctrl+Shift+KeyT');
});

it('has a different usual key with Alt for everything', () => {
  const chords = Object.values(usualShortcuts);
  expect(new Set(chords).size).toBe(chords.length);
  expect(chords.every((chord) => chord.startsWith('Alt+'))).toBe(true);
  expect(chordWords('Alt+ArrowDown')).toBe('Alt + ↓');
});

it('gives an action another key, keeps it on the device, and refuses one that is taken', () => {
  const shortcuts = TestBed.inject(MarkingShortcuts);
  expect(shortcuts.change('note-time', 'Ctrl+KeyE')).toBeNull();
  expect([shortcuts.actionOf('Ctrl+KeyE'), shortcuts.actionOf('Alt+KeyT')]).toEqual(['note-time', null]);
  expect(shortcuts.change('comment', 'Ctrl+KeyE')).toBe('note-time');
  TestBed.resetTestingModule();
  expect(TestBed.inject(MarkingShortcuts).actionOf('Ctrl+KeyE')).toBe('note-time');
});

it('goes back to the usual keys, and reads nothing from a spoilt store', () => {
  localStorage.setItem('assay.marking-shortcuts', '{"comment":7,"next":"Ctrl+KeyJ"');
  const shortcuts = TestBed.inject(MarkingShortcuts);
  expect(shortcuts.chords()).toEqual(usualShortcuts);
  shortcuts.change('next', 'Ctrl+KeyJ');
  shortcuts.restore();
  expect(shortcuts.chords()).toEqual(usualShortcuts);
});
