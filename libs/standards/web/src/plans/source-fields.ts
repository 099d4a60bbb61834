import { Component, input, output } from '@angular/core';
import { Certainty, RuleOwner } from '@assay/standards/domain';
import { certaintyWords } from './certainty-chip';
import { LeafField } from './leaf-field';
import type { RuleSource, SourceStep } from './plan-editing';
import { SelectLeaf } from './select-leaf';

/** Where a rule stands, whose it is, how sure we are; a policy of the organisation has the day from which it holds. */
@Component({
  selector: 'assay-source-fields',
  imports: [LeafField, SelectLeaf],
  template: `
    <div class="fields">
      <assay-leaf-field
        class="wide"
        [shape]="{ kind: 'text', most: 500 }"
        [value]="source().citation"
        label="Source: document and place"
        (changed)="set({ citation: asText($event) })"
      />
      <assay-select-leaf label="Owner" [choices]="owners" [value]="source().owner" (changed)="setOwner($event)" />
      <assay-select-leaf label="Certainty" [choices]="certainties" [value]="source().certainty" (changed)="setCertainty($event)" />
      @if (source().owner === 'organisation-policy') {
        <assay-leaf-field
          [shape]="{ kind: 'date', optional: true }"
          [value]="source().effectiveFrom ?? null"
          label="Policy holds from"
          (changed)="setDate($event)"
        />
      }
      <assay-leaf-field
        class="wide"
        [shape]="{ kind: 'text', most: 500 }"
        [value]="source().note ?? ''"
        label="Note, empty for none"
        (changed)="setNote($event)"
      />
    </div>
  `,
  styles: `
    .fields {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 11rem), 1fr));
      gap: 0.75rem 1rem;
      align-items: end;
    }
    .wide {
      grid-column: 1 / -1;
    }
  `,
})
export class SourceFields {
  readonly source = input.required<RuleSource>();
  readonly changed = output<SourceStep>();

  protected readonly owners = [
    { value: RuleOwner.Plan, label: 'The plan' },
    { value: RuleOwner.OrganisationPolicy, label: 'Our policy' },
  ];
  protected readonly certainties = Object.values(Certainty).map((value) => ({
    value,
    label: certaintyWords[value].label,
  }));

  protected asText = (value: unknown): string => String(value);

  protected set(part: Partial<RuleSource>): void {
    this.changed.emit((source) => ({ ...source, ...part }));
  }

  protected setOwner(owner: string): void {
    if (owner !== RuleOwner.Plan) return this.set({ owner: RuleOwner.OrganisationPolicy });
    this.changed.emit(({ effectiveFrom: _gone, ...source }) => ({ ...source, owner: RuleOwner.Plan }));
  }

  protected setCertainty(chosen: string): void {
    const certainty = Object.values(Certainty).find((one) => one === chosen);
    if (certainty) this.set({ certainty });
  }

  protected setDate(date: unknown): void {
    if (typeof date === 'string') return this.set({ effectiveFrom: date });
    this.changed.emit(({ effectiveFrom: _gone, ...source }) => source);
  }

  protected setNote(note: unknown): void {
    if (note !== '') return this.set({ note: String(note) });
    this.changed.emit(({ note: _gone, ...source }) => source);
  }
}
