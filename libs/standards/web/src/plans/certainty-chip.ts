import { Component, computed, input } from '@angular/core';
import { StatusChip, type Tone } from '@assay/platform/ui';
import type { Certainty } from '@assay/standards/domain';

/** How sure we are, in words. */
export const certaintyWords: Readonly<Record<Certainty, { readonly label: string; readonly tone: Tone }>> = {
  stated: { label: 'Stated', tone: 'ok' },
  inferred: { label: 'Inferred', tone: 'info' },
  unverified: { label: 'Not confirmed', tone: 'attention' },
};

/** How sure we are of a rule. */
@Component({
  selector: 'assay-certainty-chip',
  imports: [StatusChip],
  template: `<assay-status-chip [label]="word().label" [tone]="word().tone" />`,
})
export class CertaintyChip {
  readonly certainty = input.required<Certainty>();
  protected readonly word = computed(() => certaintyWords[this.certainty()]);
}
