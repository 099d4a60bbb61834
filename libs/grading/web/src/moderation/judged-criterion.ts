import { Component, computed, input } from '@angular/core';
import type { JudgedCriterionResponse } from '@assay/grading/contracts';
import { GradeBadge } from '@assay/platform/ui';

/** A criterion of the rubric beside what the assessor judged of it. */
@Component({
  selector: 'assay-judged-criterion',
  imports: [GradeBadge],
  template: `
    <article [attr.aria-labelledby]="headingId()">
      <div class="rubric">
        <h3 [id]="headingId()">{{ criterion().position }}. {{ criterion().title }}</h3>
        <p class="assay-quiet">{{ criterion().text }}</p>
        <details>
          <summary>
            Levels<span class="assay-visually-hidden"> of {{ criterion().title }}</span>
          </summary>
          <dl>
            @for (level of criterion().levels; track level.grade) {
              <dt><assay-grade-badge [grade]="level.grade" /></dt>
              <dd>{{ level.descriptor }}</dd>
            }
          </dl>
        </details>
      </div>
      <div class="judgement">
        <p>
          <assay-grade-badge [grade]="criterion().grade" />
          @if (blind(); as grade) {
            <span class="assay-quiet"> You chose {{ grade }} before seeing this{{ grade === criterion().grade ? ': the same' : '' }} </span>
          }
        </p>
        <p>{{ descriptor() }}</p>
        <h4>Evidence</h4>
        <p class="written">{{ criterion().evidence || 'None noted.' }}</p>
        <h4>Feedback to the apprentice</h4>
        <p class="written">{{ criterion().remark || 'None written.' }}</p>
      </div>
    </article>
  `,
  styleUrl: './judged-criterion.scss',
})
export class JudgedCriterion {
  readonly criterion = input.required<JudgedCriterionResponse>();
  /** The level the moderator chose before seeing this one. */
  readonly blind = input<string | null>(null);

  protected readonly headingId = computed(() => `judged-${this.criterion().id}`);
  protected readonly descriptor = computed(
    () => this.criterion().levels.find(({ grade }) => grade === this.criterion().grade)?.descriptor ?? '',
  );
}
