import { Component, computed, input, linkedSignal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { GradeBadge, SelectField } from '@assay/platform/ui';
import {
  type AssessmentPlan,
  type MethodOutcome,
  type RubricGrade,
  overallGrade,
} from '@assay/standards/domain';
import { gradeName } from '../words/grade-words';
import { methodName } from '../words/method-words';
import { outcomeWords } from './outcome-words';

const attempts = [
  { value: 'first', label: 'First attempt' },
  { value: 'resit', label: 'Resit' },
  { value: 'retake', label: 'Retake' },
];

/** Any grades and attempts in, the overall grade out, with the row and the caps that made it. */
@Component({
  selector: 'assay-plan-simulator',
  imports: [GradeBadge, SelectField],
  template: `
    <div class="assay-stack">
      @for (method of methods(); track method.method; let at = $index) {
        @if (fields[at]; as field) {
          <fieldset>
            <legend>{{ method.name }}</legend>
            <div class="assay-grid">
              <assay-select-field
                [field]="field.grade"
                label="Grade"
                [optional]="false"
                [choices]="method.grades"
              />
              <assay-select-field
                [field]="field.attempt"
                label="Attempt"
                [optional]="false"
                [choices]="attempts"
              />
            </div>
          </fieldset>
        }
      }
      <div class="result" aria-live="polite">
        @if (outcome(); as found) {
          @if (found.kind === 'graded') {
            <p>Overall <assay-grade-badge [grade]="found.grade" /></p>
          }
        }
        <p>{{ explanation() }}</p>
      </div>
    </div>
  `,
  styles: `
    fieldset {
      min-inline-size: 0;
      max-inline-size: var(--assay-measure);
      margin: 0;
      padding: 0;
      border: 0;
    }
    legend {
      margin-block-end: 0.5rem;
      padding: 0;
      font-weight: 650;
    }
    .result {
      max-inline-size: var(--assay-measure);
      padding: 0.875rem 1rem;
      border-radius: var(--assay-radius-small);
      background: var(--assay-surface-sunken);
    }
  `,
})
export class PlanSimulator {
  readonly plan = input.required<AssessmentPlan>();

  protected readonly methods = computed(() =>
    this.plan().methods.map(({ method, scale }) => ({
      method,
      name: methodName(method),
      grades: scale.value.map((grade) => ({ value: grade as string, label: gradeName(grade) })),
    })),
  );
  protected readonly chosen = linkedSignal(() =>
    this.methods().map(({ grades }) => ({ grade: grades[1]?.value ?? '', attempt: 'first' })),
  );
  protected readonly fields = form(this.chosen);
  protected readonly attempts = attempts;
  protected readonly outcome = computed(() => overallGrade(this.plan(), this.outcomes()));
  protected readonly explanation = computed(() => outcomeWords(this.outcome(), this.outcomes()));

  private readonly outcomes = computed<readonly MethodOutcome[]>(() =>
    this.methods().map(({ method }, at) => ({
      method,
      grade: (this.chosen()[at]?.grade ?? 'fail') as RubricGrade,
      attempt: (this.chosen()[at]?.attempt ?? 'first') as MethodOutcome['attempt'],
    })),
  );
}
