import { Component, Injector, afterNextRender, inject, input, signal, viewChild } from '@angular/core';
import { type FieldTree, submit } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { Problem } from '../problem/problem';
import { problemOf } from '../problem/problem-error';
import { ProblemMessage } from '../problem/problem-message';
import { ErrorSummary } from './error-summary';
import { serverErrors } from './server-errors';

/**
 * A whole form: fields in, one button out. It checks, sends, and puts whatever went wrong where it belongs:
 * on the fields with a summary at the top, or in a message when the fault is not a field's.
 */
@Component({
  selector: 'assay-form',
  imports: [ErrorSummary, MatButton, ProblemMessage],
  template: `
    <form novalidate (submit)="$event.preventDefault(); run()">
      @if (refused() && form()().invalid()) {
        <assay-error-summary [form]="form()" />
      }
      @if (problem(); as failed) {
        <assay-problem-message [problem]="failed" />
      }
      <ng-content />
      <div class="assay-row">
        <button matButton="filled" type="submit" [attr.aria-disabled]="form()().submitting() || null">
          {{ submitLabel() }}
        </button>
        <ng-content select="[actions]" />
      </div>
    </form>
  `,
  styles: `
    form {
      display: flex;
      flex-direction: column;
      gap: 1.375rem;
    }
  `,
})
export class FormFrame<Model> {
  readonly form = input.required<FieldTree<Model>>();
  /** Sends the answers. What it throws is shown: a `ProblemError` with its own words and fields. */
  readonly send = input.required<() => Promise<void>>();
  readonly submitLabel = input.required<string>();
  /** Words for the codes of the server that only this form knows: `{ 'password-guessable': '…' }`. */
  readonly fieldWords = input<Readonly<Record<string, string>>>({});

  private readonly injector = inject(Injector);
  private readonly summary = viewChild(ErrorSummary);
  private readonly message = viewChild(ProblemMessage);
  protected readonly refused = signal(false);
  protected readonly problem = signal<Problem | null>(null);

  /** Checks and sends, as the button does. */
  async run(): Promise<void> {
    if (this.form()().submitting()) return;
    this.problem.set(null);
    const sent = await submit(this.form(), () => this.attempt());
    this.refused.set(!sent);
    if (!sent || this.problem()) afterNextRender(() => this.focusFault(), { injector: this.injector });
  }

  private async attempt() {
    try {
      await this.send()();
      return undefined;
    } catch (thrown) {
      const problem = problemOf(thrown);
      if (problem.errors.length > 0) return serverErrors(problem, this.form(), this.fieldWords());
      this.problem.set(problem);
      return undefined;
    }
  }

  private focusFault(): void {
    (this.summary() ?? this.message())?.focus();
  }
}
