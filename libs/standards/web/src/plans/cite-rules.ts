import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { counted } from '@assay/platform/ui';
import { citing } from '@assay/standards/domain';
import { PlanEditing, type RuleSource } from './plan-editing';
import { SourceFields } from './source-fields';

/** One source for all rules of a part that have none yet. */
@Component({
  selector: 'assay-cite-rules',
  imports: [MatButton, SourceFields],
  template: `
    <fieldset>
      <legend>{{ heading() }}</legend>
      <assay-source-fields [source]="source()" (changed)="source.update($event)" />
      <button matButton="outlined" type="button" [disabled]="source().citation.trim() === ''" disabledInteractive (click)="cite()">
        Use this source<span class="assay-visually-hidden"> in {{ name() }}</span>
      </button>
    </fieldset>
  `,
  styles: `
    fieldset {
      margin-block-start: 1rem;
      padding: 1rem;
      border-radius: var(--assay-radius-small);
      background: var(--assay-surface-sunken);
    }
    legend {
      float: inline-start;
      inline-size: 100%;
      margin-block-end: 0.625rem;
      font-weight: 650;
    }
    assay-source-fields {
      display: block;
      clear: both;
      margin-block-end: 0.875rem;
    }
  `,
})
export class CiteRules {
  readonly paths = input.required<readonly string[]>();
  readonly name = input.required<string>();
  private readonly editing = inject(PlanEditing);
  protected readonly source = linkedSignal<RuleSource>(() => this.editing.source());
  protected readonly heading = computed(() => `${counted(this.paths().length, 'rule has', 'rules have')} no source yet`);

  protected cite(): void {
    const source = this.source();
    if (source.citation.trim() === '') return;
    this.editing.source.set(source);
    this.editing.change((plan) => citing(plan, this.paths(), source));
  }
}
