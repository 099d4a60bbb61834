import { Component, ViewEncapsulation, input } from '@angular/core';

/** A frame for a `<table>`: it scrolls sideways on its own, keeps its head in sight, and can be reached by keyboard. */
@Component({
  selector: 'assay-data-table',
  template: `<div class="assay-table" role="region" tabindex="0" [attr.aria-label]="label()">
    <ng-content />
  </div>`,
  styleUrl: './data-table.scss',
  encapsulation: ViewEncapsulation.None,
})
export class DataTable {
  /** What the table lists: "Apprentices waiting for a date". */
  readonly label = input.required<string>();
}
