import { Component, output } from '@angular/core';
import { FieldFrame, LabelledField } from '@assay/platform/ui';

/** A calendar file, taken as its text. */
@Component({
  selector: 'assay-calendar-file-field',
  imports: [FieldFrame],
  template: `
    <assay-field-frame [controlId]="controlId" [label]="label()" [hint]="hint()" [error]="error()" [optional]="isOptional()">
      <input
        type="file"
        accept=".ics,text/calendar"
        [id]="controlId"
        [attr.aria-describedby]="describedBy()"
        [attr.aria-invalid]="error() ? true : null"
        (change)="take($event)"
      />
    </assay-field-frame>
  `,
  styles: `
    input {
      inline-size: 100%;
      min-block-size: var(--assay-control-height);
      font: inherit;
    }
  `,
})
export class CalendarFileField extends LabelledField<string> {
  /** The file's own name. */
  readonly named = output<string>();

  protected async take(event: Event): Promise<void> {
    const file = event.target instanceof HTMLInputElement ? event.target.files?.[0] : undefined;
    if (!file) return;
    this.state().value.set(await file.text());
    this.state().markAsTouched();
    this.named.emit(file.name);
  }
}
