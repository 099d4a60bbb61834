import { Component, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { IconName } from '../icon/icon-paths';

/** Says what comes here and offers the first step; never an empty box. */
@Component({
  selector: 'assay-empty-state',
  imports: [Icon],
  template: `
    <assay-icon [name]="icon()" />
    <p class="heading">{{ heading() }}</p>
    <div class="words"><ng-content /></div>
    <div class="actions"><ng-content select="[actions]" /></div>
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: 0.375rem;
      padding: 1.75rem 1.5rem;
      border: 1px dashed var(--assay-line-strong);
      border-radius: var(--assay-radius);
    }
    assay-icon {
      margin-block-end: 0.25rem;
      color: var(--assay-accent);
      font-size: 1.25rem;
    }
    .heading {
      font-size: 1.0625rem;
      font-weight: 650;
    }
    .words {
      max-inline-size: var(--assay-measure);
      color: var(--assay-text-quiet);
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.625rem;
      margin-block-start: 0.75rem;
    }
    .actions:empty {
      display: none;
    }
  `,
})
export class EmptyState {
  readonly heading = input.required<string>();
  readonly icon = input<IconName>('info');
}
