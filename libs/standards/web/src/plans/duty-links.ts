import { Component, computed, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { PlanEditing } from './plan-editing';

/** Begins the links of duties to KSBs, where the plan carries none and its standard's document has none either. */
@Component({
  selector: 'assay-duty-links',
  imports: [MatButton],
  template: `
    @if (missing()) {
      <button matButton="outlined" type="button" (click)="begin()">Link duties to KSBs</button>
    }
  `,
  styles: `
    :host {
      display: inline-block;
      margin-block-start: 0.75rem;
    }
  `,
})
export class DutyLinks {
  private readonly editing = inject(PlanEditing);
  protected readonly missing = computed(() => this.editing.plan()?.dutyKsbs === null);

  protected begin(): void {
    const { citation, owner, certainty } = this.editing.source();
    this.editing.change((plan) => ({ ...plan, dutyKsbs: { value: {}, citation, owner, certainty } }));
  }
}
