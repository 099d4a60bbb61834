import { Component, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { LeafField } from './leaf-field';
import { PlanEditing } from './plan-editing';
import { type ValueStep, put } from './value-step';

type Links = Readonly<Record<string, readonly string[]>>;

/** The KSBs of each duty; they can be taken over from the standard where its document has them. */
@Component({
  selector: 'assay-links-field',
  imports: [LeafField, MatButton],
  template: `
    @if (published()) {
      <button matButton="outlined" type="button" (click)="takeOver()">Take over from the standard</button>
    }
    <div class="duties">
      @for (duty of duties(); track duty) {
        <assay-leaf-field [shape]="{ kind: 'keys' }" [value]="links()[duty] ?? []" [label]="'Duty ' + duty" (changed)="set(duty, $event)" />
      }
    </div>
  `,
  styles: `
    .duties {
      display: grid;
      grid-template-columns: repeat(auto-fill, minmax(min(100%, 16rem), 1fr));
      gap: 0.75rem 1rem;
      margin-block-start: 0.75rem;
    }
  `,
})
export class LinksField {
  readonly value = input.required<unknown>();
  readonly changed = output<ValueStep>();

  private readonly editing = inject(PlanEditing);
  protected readonly links = computed(() => (this.value() ?? {}) as Links);
  private readonly standardDuties = computed(() => this.editing.standard()?.document.duties ?? []);
  protected readonly published = computed(() => this.standardDuties().some(({ ksbs }) => ksbs.length > 0));
  protected readonly duties = computed(() =>
    [...new Set([...this.standardDuties().map(({ number }) => number), ...Object.keys(this.links()).map(Number)])].sort((a, b) => a - b),
  );

  protected takeOver(): void {
    const links = Object.fromEntries(this.standardDuties().map(({ number, ksbs }) => [String(number), ksbs]));
    this.changed.emit(put(links));
  }

  protected set(duty: number, keys: unknown): void {
    this.changed.emit((links) => ({ ...(links as Links | null), [duty]: keys as readonly string[] }));
  }
}
