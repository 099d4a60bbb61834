import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { counted } from '@assay/platform/ui';
import { PlanEditing } from './plan-editing';

/** What stays in sight while a plan is edited: the way back and forth, what is not saved, what contradicts itself. */
@Component({
  selector: 'assay-plan-bar',
  imports: [MatButton],
  template: `
    <div class="bar" role="group" aria-label="Changes">
      <button matButton type="button" [disabled]="!editing.canUndo()" disabledInteractive (click)="editing.undo()">Undo</button>
      <button matButton type="button" [disabled]="!editing.canRedo()" disabledInteractive (click)="editing.redo()">Redo</button>
      <p aria-live="polite">
        <span [class.fine]="count() === 0" [class.wrong]="count() > 0">{{ contradictions() }}</span>
        <span class="assay-quiet">{{ unsaved() }}</span>
      </p>
      <button matButton="filled" type="button" [disabled]="editing.unsaved() === 0 || saving()" disabledInteractive (click)="save.emit()">
        Save
      </button>
    </div>
  `,
  styleUrl: './plan-bar.scss',
  host: { '(document:keydown)': 'key($event)' },
})
export class PlanBar {
  readonly saving = input.required<boolean>();
  readonly save = output();
  protected readonly editing = inject(PlanEditing);
  protected readonly count = computed(() => this.editing.contradictions().length);
  protected readonly contradictions = computed(() =>
    this.count() === 0 ? 'No contradictions' : counted(this.count(), 'contradiction', 'contradictions'),
  );
  protected readonly unsaved = computed(() =>
    this.editing.unsaved() === 0 ? 'Everything is saved' : counted(this.editing.unsaved(), 'change not saved', 'changes not saved'),
  );

  /** Ctrl or Cmd with Z and Y; inside a field they belong to its text. */
  protected key(event: KeyboardEvent): void {
    const inField = event.target instanceof HTMLInputElement || event.target instanceof HTMLTextAreaElement;
    if (inField || !(event.ctrlKey || event.metaKey)) return;
    const letter = event.key.toLowerCase();
    if (letter === 'z' && !event.shiftKey) this.editing.undo();
    else if (letter === 'y' || letter === 'z') this.editing.redo();
    else return;
    event.preventDefault();
  }
}
