import { Component, input } from '@angular/core';

let panels = 0;

/** A part of a page on its own surface, named by its heading. */
@Component({
  selector: 'assay-panel',
  template: `
    <section [attr.aria-labelledby]="headingId">
      <header>
        <h2 [id]="headingId">{{ heading() }}</h2>
        <div class="actions"><ng-content select="[actions]" /></div>
      </header>
      <ng-content />
    </section>
  `,
  styles: `
    :host {
      display: block;
    }
    section {
      padding: 1.25rem 1.375rem 1.375rem;
      border: 1px solid var(--assay-line);
      border-radius: var(--assay-radius);
      background: var(--assay-surface);
    }
    header {
      display: flex;
      flex-wrap: wrap;
      align-items: center;
      justify-content: space-between;
      gap: 0.5rem 1rem;
      margin-block-end: 0.875rem;
    }
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: 0.5rem;
    }
    .actions:empty {
      display: none;
    }
    @media (max-width: 30rem) {
      section {
        padding: 1rem;
      }
    }
  `,
})
export class Panel {
  readonly heading = input.required<string>();
  protected readonly headingId = `assay-panel-${++panels}`;
}
