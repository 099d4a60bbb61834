import { Component, input } from '@angular/core';
import { Callout, DateTimePipe } from '@assay/platform/ui';

/** Says that a page shows the copy on this device. */
@Component({
  selector: 'assay-copy-note',
  imports: [Callout, DateTimePipe],
  template: `
    @if (keptAt(); as at) {
      <assay-callout tone="attention"
        >No connection: this is the copy on this device from {{ at | assayDateTime }}, with your changes since.</assay-callout
      >
    }
  `,
})
export class CopyNote {
  readonly keptAt = input.required<string | null>();
}
