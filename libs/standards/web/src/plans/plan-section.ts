import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Callout } from '@assay/platform/ui';
import { contradictionWords } from '../words/contradiction-words';
import { PlanEditing } from './plan-editing';
import { type PlanSectionId, planSections, sectionOf, sectionOfContradiction } from './plan-sections';
import { RuleList } from './rule-list';

/** One part of the plan on its own card: read calmly, edited in place, with what contradicts itself in it. */
@Component({
  selector: 'assay-plan-section',
  imports: [Callout, MatButton, RuleList],
  templateUrl: './plan-section.html',
  styleUrl: './plan-section.scss',
})
export class PlanSection {
  readonly section = input.required<PlanSectionId>();
  /** Rules that another part of the card shows itself. */
  readonly hides = input<readonly string[]>([]);
  readonly editable = input(true);

  protected readonly editing = inject(PlanEditing);
  readonly open = signal(false);
  protected readonly heading = computed(() => planSections.find(({ id }) => id === this.section())?.heading ?? '');
  protected readonly rules = computed(() =>
    this.editing.rules().filter(({ path }) => sectionOf(path) === this.section() && !this.hides().some((start) => path.startsWith(start))),
  );
  /** Missing rows and sources are counted, not listed one by one, once there are many. */
  protected readonly sentences = computed(() => {
    const own = this.editing
      .contradictions()
      .filter((contradiction) => sectionOfContradiction(contradiction) === this.section())
      .map(contradictionWords);
    const shown = own.slice(0, mostSentences);
    const more = own.length - shown.length;
    return more > 0 ? [...shown, `And ${more} more of this kind.`] : shown;
  });

  protected toggle(): void {
    this.open.update((open) => !open);
  }
}

const mostSentences = 6;
