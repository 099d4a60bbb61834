import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AskedQuestionResponse } from '@assay/grading/contracts';
import type { MarkingRecord } from '../record/marking-record';

/** The prompts of a criterion, each logged as asked by one key or click, and taken back by another. */
@Component({
  selector: 'assay-prompt-list',
  imports: [MatButton],
  template: `
    <ul>
      @for (prompt of rows(); track prompt.text) {
        <li>
          <span>{{ prompt.text }}</span>
          <button matButton type="button" [attr.aria-pressed]="prompt.asked !== null" (click)="toggle(prompt)">
            {{ prompt.asked ? '✓ ' : '' }}Asked<span class="assay-visually-hidden">: {{ prompt.text }}</span>
          </button>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0.25rem 0 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      align-items: baseline;
      justify-content: space-between;
      gap: 0.75rem;
      max-inline-size: var(--assay-measure);
      padding-block: 0.125rem;
    }
    button {
      flex: none;
    }
  `,
})
export class PromptList {
  readonly prompts = input.required<readonly string[]>();
  readonly criterionId = input.required<string>();
  readonly record = input.required<MarkingRecord>();

  protected readonly rows = computed(() => {
    const asked = new Map(
      this.record()
        .asked()
        .map((question) => [question.text, question]),
    );
    return this.prompts().map((text) => ({ text, asked: asked.get(text) ?? null }));
  });

  protected toggle({ text, asked }: { text: string; asked: AskedQuestionResponse | null }): void {
    if (asked) void this.record().withdraw(asked);
    else void this.record().ask(text, this.criterionId(), new Date());
  }
}
