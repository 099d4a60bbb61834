import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ChosenLevelResponse, EvidencedCriterionResponse } from '@assay/grading/contracts';
import { Confirm, counted, type Problem, problemOf, ProblemMessage } from '@assay/platform/ui';
import { LevelChoice } from '../marking/level-choice';

export type ChosenLevel = ChosenLevelResponse & { readonly why: string };

/** Evidence by criterion, a level to choose for each, and one button that records them for good. */
@Component({
  selector: 'assay-levels-sheet',
  imports: [LevelChoice, MatButton, ProblemMessage],
  templateUrl: './levels-sheet.html',
  styleUrl: './levels-sheet.scss',
})
export class LevelsSheet {
  readonly criteria = input.required<readonly EvidencedCriterionResponse[]>();
  /** Whether a reason may be written for each level. */
  readonly reasons = input(false);
  readonly submitLabel = input.required<string>();
  /** What recording means, before it is done. */
  readonly consequences = input.required<string>();
  /** Records the levels. What it throws is shown. */
  readonly send = input.required<(levels: readonly ChosenLevel[]) => Promise<void>>();
  readonly recorded = output();

  private readonly confirm = inject(Confirm);
  private readonly grades = signal<ReadonlyMap<string, ChosenLevel['grade']>>(new Map());
  private readonly whys = signal<ReadonlyMap<string, string>>(new Map());
  protected readonly problem = signal<Problem | null>(null);
  protected readonly tried = signal(false);
  protected readonly sending = signal(false);
  protected readonly counted = counted;
  protected readonly missing = computed(() => this.criteria().filter(({ id }) => !this.grades().has(id)));

  protected gradeOf(id: string): string | null {
    return this.grades().get(id) ?? null;
  }

  protected whyOf(id: string): string {
    return this.whys().get(id) ?? '';
  }

  protected choose(id: string, grade: ChosenLevel['grade']): void {
    this.grades.update((grades) => new Map(grades).set(id, grade));
  }

  protected explain(id: string, event: Event): void {
    const why = (event.target as HTMLTextAreaElement).value;
    this.whys.update((whys) => new Map(whys).set(id, why));
  }

  /** Brings a criterion into view and its levels under the keyboard. */
  protected go(id: string): void {
    const section = document.getElementById(`sheet-${id}`);
    section?.scrollIntoView({ block: 'start' });
    section?.querySelector<HTMLElement>('input')?.focus({ preventScroll: true });
  }

  protected async record(): Promise<void> {
    this.tried.set(true);
    if (this.missing().length > 0 || this.sending()) return;
    const question = { heading: `${this.submitLabel()}?`, consequences: [this.consequences()], confirmLabel: this.submitLabel() };
    if (!(await this.confirm.ask(question))) return;
    this.sending.set(true);
    this.problem.set(null);
    try {
      await this.send()(this.chosen());
      this.recorded.emit();
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.sending.set(false);
    }
  }

  private chosen(): ChosenLevel[] {
    return [...this.grades()].map(([criterionId, grade]) => ({ criterionId, grade, why: this.whyOf(criterionId).trim() }));
  }
}
