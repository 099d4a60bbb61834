import { Component, computed, input, model } from '@angular/core';
import { Icon } from '../icon/icon';
import { type Sort, nextSort } from './sort';

/** The head of a column that can be sorted by: `<th assaySort="name" [(sort)]="sort">Name</th>`. */
@Component({
  // An attribute, because only a real `th` is a column's head to a screen reader.
  selector: 'th[assaySort]',
  imports: [Icon],
  template: `<button type="button" (click)="turn()"><ng-content /><assay-icon [name]="icon()" /></button>`,
  styles: `
    button {
      display: inline-flex;
      align-items: center;
      gap: 0.25rem;
      min-block-size: 1.5rem;
      padding: 0;
      border: 0;
      background: none;
      color: inherit;
      font: inherit;
      cursor: pointer;
    }
    button:hover {
      color: var(--assay-text);
    }
    assay-icon {
      font-size: 0.75rem;
    }
  `,
  host: { scope: 'col', '[attr.aria-sort]': 'direction()' },
})
export class SortHeader {
  readonly assaySort = input.required<string>();
  readonly sort = model<Sort | null>(null);

  protected readonly direction = computed(() => {
    const sort = this.sort();
    return sort?.by === this.assaySort() ? sort.direction : null;
  });
  protected readonly icon = computed(() => {
    const direction = this.direction();
    if (direction === null) return 'sort';
    return direction === 'ascending' ? 'sortUp' : 'sortDown';
  });

  protected turn(): void {
    this.sort.set(nextSort(this.sort(), this.assaySort()));
  }
}
