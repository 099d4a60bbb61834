import { Component, computed, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DataTable, GradeBadge } from '@assay/platform/ui';
import { type AssessmentPlan, type MethodOutcome, type RubricGrade, simulateAttempts } from '@assay/standards/domain';
import { gradeName } from '../words/grade-words';
import { methodName } from '../words/method-words';
import { outcomeWords } from './outcome-words';
import { SelectLeaf } from './select-leaf';

const attempts = [
  { value: 'first', label: 'First attempt' },
  { value: 'resit', label: 'Resit' },
  { value: 'retake', label: 'Retake' },
];

type Attempt = MethodOutcome['attempt'];

/** Every combination of grades and what comes of it: narrowed by grade, and for any attempt. */
@Component({
  selector: 'assay-plan-simulator',
  imports: [DataTable, GradeBadge, MatButton, SelectLeaf],
  templateUrl: './plan-simulator.html',
  styleUrl: './plan-simulator.scss',
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
  private readonly kinds = computed(() =>
    this.methods()
      .map(({ method }) => method)
      .join(),
  );
  /** By method; kept while its rules change. */
  protected readonly chosen = linkedSignal<string, Readonly<Record<string, { grade: string; attempt: Attempt }>>>({
    source: this.kinds,
    computation: () => Object.fromEntries(this.methods().map(({ method }) => [method, { grade: '', attempt: 'first' }])),
  });
  private readonly matching = computed(() => {
    const chosen = this.chosen();
    const taken = Object.fromEntries(Object.entries(chosen).map(([method, { attempt }]) => [method, attempt]));
    return simulateAttempts(this.plan(), taken).filter(({ grades }) =>
      this.methods().every(({ method }) => {
        const wanted = chosen[method]?.grade ?? '';
        return wanted === '' || grades[method] === wanted;
      }),
    );
  });
  protected readonly count = computed(() => this.matching().length);
  protected readonly most = linkedSignal({ source: this.kinds, computation: () => pageOfRows });
  protected readonly rows = computed(() =>
    this.matching()
      .slice(0, this.most())
      .map(({ grades, outcome }) => ({
        key: this.methods()
          .map(({ method }) => grades[method])
          .join(),
        grades: this.methods().map(({ method }) => gradeName(grades[method] ?? '')),
        outcome,
        caps: outcome.kind === 'graded' ? outcome.capsApplied.map(capWords).join('; ') : '',
      })),
  );
  /** In one sentence, where the choice leaves one combination. */
  protected readonly explanation = computed(() => {
    const [only, ...others] = this.matching();
    if (!only || others.length > 0) return '';
    const outcomes = this.methods().map(({ method }) => ({
      method,
      grade: only.grades[method] as RubricGrade,
      attempt: this.chosen()[method]?.attempt ?? 'first',
    }));
    return outcomeWords(only.outcome, outcomes);
  });
  protected readonly attempts = attempts;

  protected setGrade(method: string, grade: string): void {
    this.chosen.update((chosen) => ({
      ...chosen,
      [method]: { attempt: chosen[method]?.attempt ?? 'first', grade },
    }));
  }

  protected setAttempt(method: string, attempt: string): void {
    this.chosen.update((chosen) => ({
      ...chosen,
      [method]: { grade: chosen[method]?.grade ?? '', attempt: attempt as Attempt },
    }));
  }

  protected showMore(): void {
    this.most.update((most) => most + pageOfRows);
  }
}

const pageOfRows = 50;

const capWords = ({ method, from, to }: { method: string | null; from: string; to: string }): string =>
  `${method === null ? 'the whole' : methodName(method).toLowerCase()}: ${from} capped at ${to}`;
