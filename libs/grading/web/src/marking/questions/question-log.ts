import { Component, computed, ElementRef, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { markingLimits, questionsLeft } from '@assay/grading/domain';
import { Callout, counted } from '@assay/platform/ui';
import type { AskedQuestionResponse } from '@assay/grading/contracts';
import type { MarkingRecord } from '../record/marking-record';
import { intoEventWords } from '../timer/into-event-words';

/** The questions asked, counted against the plan's minimum, and a line for one that is not among the prompts. */
@Component({
  selector: 'assay-question-log',
  imports: [Callout, MatButton],
  template: `
    <section aria-labelledby="question-log-title" id="question-log">
      <h2 id="question-log-title" class="assay-visually-hidden">Questions asked</h2>
      <p role="status">{{ count() }}</p>
      @if (warning(); as words) {
        <assay-callout tone="attention">{{ words }}</assay-callout>
      }
      <ol>
        @for (question of record().asked(); track question.id) {
          <li>
            <span>
              <span class="when">{{ when(question.askedAt) }}</span> {{ question.text }}
              @if (!question.savedAt) {
                <span class="assay-quiet"> – not on the server yet</span>
              }
            </span>
            <button matButton type="button" (click)="withdraw(question)">
              Take back<span class="assay-visually-hidden">: {{ question.text }}</span>
            </button>
          </li>
        }
      </ol>
      <form (submit)="ask($event, own)">
        <label for="question-own">A question of your own</label>
        <div class="line">
          <input #own id="question-own" type="text" autocomplete="off" [maxLength]="most" />
          <button matButton="outlined" type="submit">Log it</button>
        </div>
      </form>
    </section>
  `,
  styleUrl: './question-log.scss',
})
export class QuestionLog {
  readonly record = input.required<MarkingRecord>();

  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly most = markingLimits.question;
  private readonly wanted = computed(() => this.record().marking.record.questions);
  protected readonly count = computed(() => {
    const { minimum } = this.wanted();
    const asked = this.record().asked().length;
    return minimum === null ? `${counted(asked, 'question')} asked` : `${asked} of at least ${minimum} asked`;
  });
  protected readonly warning = computed(() => {
    const { minimum, binding } = this.wanted();
    const left = questionsLeft({ minimum }, this.record().asked().length);
    return left > 0 && !binding
      ? `${counted(left, 'more question')} wanted. The number is not confirmed by the plan, so the mark can be submitted without.`
      : '';
  });

  /** Puts the cursor where a question of one's own is written. */
  focusOwn(): void {
    this.element.querySelector<HTMLInputElement>('#question-own')?.focus();
  }

  /** The button goes with its question, so the cursor moves to what stays. */
  protected withdraw(question: AskedQuestionResponse): void {
    void this.record().withdraw(question);
    this.focusOwn();
  }

  protected when(at: string): string {
    return intoEventWords(this.record().events(), at);
  }

  protected ask(event: Event, own: HTMLInputElement): void {
    event.preventDefault();
    const text = own.value.trim();
    if (text === '') return;
    void this.record().ask(text, null, new Date());
    own.value = '';
  }
}
