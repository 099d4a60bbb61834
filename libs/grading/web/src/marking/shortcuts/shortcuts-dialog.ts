import { Component, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle } from '@angular/material/dialog';
import { chordOf, chordWords, type ShortcutAction } from './shortcut-action';
import { shortcutWords } from './shortcut-words';
import { MarkingShortcuts } from './shortcuts';

/** The keys of the marking page, each of which can be another one. */
@Component({
  selector: 'assay-shortcuts-dialog',
  imports: [MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  template: `
    <h2 matDialogTitle>Keyboard</h2>
    <mat-dialog-content>
      <p>
        <kbd>1</kbd> <kbd>2</kbd> <kbd>3</kbd> choose a level while one has the focus. <kbd>Tab</kbd> goes on to evidence and feedback. From
        anywhere on the page:
      </p>
      <p role="status">{{ said() }}</p>
      <dl>
        @for (action of actions; track action) {
          <div>
            <dt>{{ words[action] }}</dt>
            <dd>
              <kbd>{{ chordWords(shortcuts.chords()[action]) }}</kbd>
              <button matButton type="button" (click)="listen(action)" (keydown)="take($event)" (blur)="stop(action)">
                {{ listening() === action ? 'Press the new key' : 'Change'
                }}<span class="assay-visually-hidden">: {{ words[action] }}</span>
              </button>
            </dd>
          </div>
        }
      </dl>
    </mat-dialog-content>
    <mat-dialog-actions>
      <button matButton="outlined" type="button" (click)="restore()">Use the usual keys</button>
      <button matButton="filled" type="button" matDialogClose>Done</button>
    </mat-dialog-actions>
  `,
  styles: `
    dl {
      margin: 0;
    }
    dl > div {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.25rem 1rem;
      border-block-end: 1px solid var(--assay-line);
    }
    dd {
      display: flex;
      align-items: center;
      gap: 0.5rem;
      margin: 0;
    }
    kbd {
      padding: 0 0.3125rem;
      border: 1px solid var(--assay-line-strong);
      border-radius: 3px;
      font: inherit;
      white-space: nowrap;
    }
  `,
})
export class ShortcutsDialog {
  protected readonly shortcuts = inject(MarkingShortcuts);
  protected readonly actions = Object.keys(shortcutWords) as ShortcutAction[];
  protected readonly words = shortcutWords;
  protected readonly chordWords = chordWords;
  protected readonly listening = signal<ShortcutAction | null>(null);
  protected readonly said = signal('');

  protected listen(action: ShortcutAction): void {
    this.listening.set(action);
    this.said.set(`Press the new key for “${shortcutWords[action]}”, with Alt or Ctrl. Escape leaves it as it is.`);
  }

  protected take(event: KeyboardEvent): void {
    const action = this.listening();
    if (action === null || event.key === 'Tab') return;
    event.stopPropagation();
    if (event.key === 'Escape') return this.end('Nothing changed.');
    const chord = chordOf(event);
    if (chord === null) return;
    event.preventDefault();
    const holder = this.shortcuts.change(action, chord);
    if (holder) this.said.set(`${chordWords(chord)} is taken: ${shortcutWords[holder]}. Press another.`);
    else this.end(`${shortcutWords[action]}: ${chordWords(chord)}.`);
  }

  protected stop(action: ShortcutAction): void {
    if (this.listening() === action) this.listening.set(null);
  }

  protected restore(): void {
    this.shortcuts.restore();
    this.said.set('These are the usual keys.');
  }

  private end(words: string): void {
    this.listening.set(null);
    this.said.set(words);
  }
}
