import { Component, computed, inject, input, linkedSignal, signal } from '@angular/core';
import { mostOf, proposeGrade, type RawMarking } from '@assay/grading/domain';
import type { RawMarksResponse } from '@assay/grading/contracts';
import { MatButton } from '@angular/material/button';
import { Callout, DateTimePipe, GradeBadge, Panel, type Problem, problemOf, ProblemMessage } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import { gradingApi } from '../../grading-client';
import type { MarkingRecord } from '../record/marking-record';

interface Part {
  readonly name: string;
  readonly most: number;
  readonly needed: number | null;
}

/** What was right in a test: each must-pass part, and everything else. The total is reckoned, never typed. */
@Component({
  selector: 'assay-raw-marks-form',
  imports: [Callout, DateTimePipe, GradeBadge, MatButton, Panel, ProblemMessage],
  templateUrl: './raw-marks-form.html',
  styleUrl: './raw-marks-form.scss',
})
export class RawMarksForm {
  readonly record = input.required<MarkingRecord>();
  readonly rule = input.required<RawMarking>();

  private readonly api = inject(ApiClient);
  private readonly saved = computed(() => this.record().rawMarks());
  protected readonly savedAt = computed(() => this.saved()?.savedAt ?? null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly busy = signal(false);
  protected readonly parts = computed<readonly Part[]>(() => {
    const rule = this.rule();
    const others: Part = { name: rule.mustPass.length > 0 ? 'Everything else' : 'Right answers', most: mostOf(rule).others, needed: null };
    return [...rule.mustPass.map(({ name, items, needed }) => ({ name, most: items, needed })), others];
  });
  protected readonly entered = linkedSignal<readonly (number | null)[]>(() => {
    const saved = this.saved();
    return saved ? [...saved.mustPass.map(({ right }) => right), saved.others] : this.parts().map(() => null);
  });
  /** Whether something is entered that the server does not have. */
  readonly isChanged = computed(() => {
    const saved = this.saved();
    return this.entered().some((right, at) => right !== (at < this.rule().mustPass.length ? (saved?.mustPass[at]?.right ?? null) : (saved?.others ?? null)));
  });
  protected readonly faults = computed(() =>
    this.parts().map(({ most }, at) => {
      const right = this.entered()[at] ?? null;
      return right !== null && (!Number.isInteger(right) || right < 0 || right > most) ? `Enter a whole number from 0 to ${most}` : '';
    }),
  );
  protected readonly proposal = computed(() => {
    const entered = this.entered();
    const proposal = proposeGrade(this.rule(), this.record().marking.scale, [], { mustPass: entered.slice(0, -1), others: entered.at(-1) ?? null });
    return proposal.kind === 'proposed' && this.faults().every((fault) => fault === '') ? proposal : null;
  });

  protected enter(at: number, text: string): void {
    this.entered.update((entered) => entered.with(at, text.trim() === '' ? null : Number(text)));
  }

  async save(): Promise<void> {
    if (this.busy() || this.faults().some((fault) => fault !== '')) return;
    const { attemptId, apprenticeId } = this.record().marking;
    const entered = this.entered();
    const mustPass = this.rule().mustPass.map(({ name }, at) => ({ name, right: entered[at] ?? null }));
    const body = { apprenticeId, revision: this.saved()?.revision ?? 0, mustPass, others: entered.at(-1) ?? null };
    this.busy.set(true);
    this.problem.set(null);
    try {
      this.record().rawMarks.set(await this.api.put<RawMarksResponse>(gradingApi.rawMarks(attemptId), body));
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    } finally {
      this.busy.set(false);
    }
  }

  /** Takes what was saved elsewhere. */
  protected takeTheirs(): void {
    const current = this.problem()?.facts['current'] as RawMarksResponse | undefined;
    if (current) this.record().rawMarks.set(current);
    this.problem.set(null);
  }
}
