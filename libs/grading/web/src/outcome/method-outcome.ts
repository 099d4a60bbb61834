import { Component, computed, input } from '@angular/core';
import type { MethodOutcomeResponse } from '@assay/grading/contracts';
import { GradeBadge } from '@assay/platform/ui';

/** One method: its grade, and every criterion to open one at a time. */
@Component({
  selector: 'assay-method-outcome',
  imports: [GradeBadge],
  template: `
    <section [attr.aria-labelledby]="outcome().method">
      <h2 [id]="outcome().method">{{ outcome().name }}</h2>
      <p><assay-grade-badge [grade]="outcome().grade" /></p>
      @if (outcome().rawMark; as total) {
        <p>You scored {{ total.mark }} of {{ total.outOf }}.</p>
        @for (part of total.mustPass; track part.name) {
          <p>
            {{ part.name }}: {{ part.right }} of {{ part.items }} right.
            @if (!part.met) {
              {{ part.needed }} are needed, whatever the total is.
            }
          </p>
        }
      } @else {
        <p class="assay-quiet">Open a part to read what was looked for and the assessor’s feedback.</p>
      }
      @for (criterion of outcome().criteria; track criterion.criterionId) {
        <details [attr.name]="outcome().method" [open]="criterion.criterionId === first()">
          <summary>
            <span>{{ criterion.title }}</span>
            <assay-grade-badge [grade]="criterion.grade" />
          </summary>
          <div class="part">
            @if (criterion.feedback) {
              <h3>Your assessor says</h3>
              <p class="written">{{ criterion.feedback }}</p>
            }
            <h3>What this level means</h3>
            <p>{{ criterion.descriptor }}</p>
            <h3>What was assessed</h3>
            <p>{{ criterion.text }}</p>
          </div>
        </details>
      }
    </section>
  `,
  styleUrl: './method-outcome.scss',
})
export class MethodOutcome {
  readonly outcome = input.required<MethodOutcomeResponse>();

  /** The first criterion with feedback lies open, so that nobody misses that there is some. */
  protected readonly first = computed(() => this.outcome().criteria.find(({ feedback }) => feedback !== '')?.criterionId);
}
