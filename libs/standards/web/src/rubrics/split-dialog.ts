import { Component, computed, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { Callout, FormFrame, RadioGroup } from '@assay/platform/ui';
import { sharesOf } from '@assay/standards/domain';
import type { Arranged } from './arranged';

/** Asks after which element the criterion is divided and shows both parts; closes with the number of elements that stay. */
@Component({
  selector: 'assay-split-dialog',
  imports: [Callout, FormFrame, MatButton, MatDialogClose, MatDialogContent, MatDialogTitle, RadioGroup],
  template: `
    <h2 matDialogTitle>Split “{{ criterion.content.title }}”</h2>
    <mat-dialog-content>
      <div class="assay-stack">
        <assay-form [form]="split" [send]="close" submitLabel="Split it">
          <assay-radio-group
            [field]="split.keep"
            label="Where does the second criterion begin?"
            hint="Each part keeps its own words of the duty. Both are assessed."
            [choices]="borders"
          />
          <div aria-live="polite">
            @for (part of parts(); track part.heading) {
              <h3>{{ part.heading }}</h3>
              <ul>
                @for (element of part.elements; track $index) {
                  <li>{{ element }}</li>
                }
              </ul>
            }
          </div>
          @if (criterion.edited) {
            <assay-callout tone="attention">Both parts are written anew. What was edited here goes; “Undo” brings it back.</assay-callout>
          }
          <button actions matButton type="button" matDialogClose>Keep it whole</button>
        </assay-form>
      </div>
    </mat-dialog-content>
  `,
  styles: `
    h3 {
      margin-block: 0.75rem 0.25rem;
      font-size: 1rem;
    }
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
  `,
})
export class SplitDialog {
  protected readonly criterion = inject<Arranged>(MAT_DIALOG_DATA).criterion;
  private readonly opened = inject<MatDialogRef<SplitDialog, number>>(MatDialogRef);

  private readonly elements = sharesOf(this.criterion.content).flatMap(({ elements }) => elements.map(({ text }) => text));
  protected readonly borders = this.elements.slice(1).map((text, index) => ({ value: `${index + 1}`, label: `With “${text}”` }));
  private readonly answers = signal({ keep: '1' });
  protected readonly split = form(this.answers);
  protected readonly parts = computed(() => {
    const keep = Number(this.answers().keep);
    return [
      { heading: 'First criterion', elements: this.elements.slice(0, keep) },
      { heading: 'Second criterion', elements: this.elements.slice(keep) },
    ];
  });
  protected readonly close = () => {
    this.opened.close(Number(this.answers().keep));
    return Promise.resolve();
  };
}
