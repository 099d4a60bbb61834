import { Component, computed, inject } from '@angular/core';
import { PlanEditing } from './plan-editing';
import { planSections, sectionOfContradiction } from './plan-sections';

/** The parts of the plan, and how much contradicts itself in each. */
@Component({
  selector: 'assay-plan-section-nav',
  template: `
    <nav aria-label="Parts of the plan">
      <ul>
        @for (part of parts(); track part.id) {
          <li>
            <a [href]="'#' + part.id" (click)="go($event, part.id)"
              >{{ part.heading }}
              @if (part.count > 0) {
                <span class="count"
                  >{{ part.count
                  }}<span class="assay-visually-hidden"> {{ part.count === 1 ? 'contradiction' : 'contradictions' }}</span></span
                >
              }
            </a>
          </li>
        }
      </ul>
    </nav>
  `,
  styleUrl: './plan-section-nav.scss',
})
export class PlanSectionNav {
  private readonly editing = inject(PlanEditing);
  protected readonly parts = computed(() => {
    const found = this.editing.mayEdit() ? this.editing.contradictions().map(sectionOfContradiction) : [];
    return planSections.map((part) => ({ ...part, count: found.filter((id) => id === part.id).length }));
  });

  /** The address stays: it is the page's, and the router's. */
  protected go(event: Event, id: string): void {
    event.preventDefault();
    const section = document.getElementById(id);
    section?.scrollIntoView({ block: 'start' });
    section?.focus({ preventScroll: true });
  }
}
