import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { atMost, DateTimePipe, FormFrame, type Problem, ProblemMessage, TextArea, problemOf } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { CommentThreadResponse, CommentThreadsResponse } from '@assay/standards/contracts';
import { commentLimit } from '@assay/standards/domain';
import { standardsApi } from '../standards-client';

/** One comment with its answers; settled threads are told apart and can be opened again. */
@Component({
  selector: 'assay-comment-thread',
  imports: [DateTimePipe, FormFrame, MatButton, ProblemMessage, TextArea],
  templateUrl: './comment-thread.html',
  styleUrl: './comment-thread.scss',
})
export class CommentThread {
  readonly rubricId = input.required<string>();
  readonly thread = input.required<CommentThreadResponse>();
  readonly mayComment = input.required<boolean>();
  readonly changed = output<CommentThreadsResponse>();

  private readonly api = inject(ApiClient);

  protected readonly settled = computed(() => this.thread().resolvedAt !== null);
  protected readonly said = computed(() => [this.thread(), ...this.thread().replies]);
  protected readonly replying = signal(false);
  protected readonly problem = signal<Problem | null>(null);
  private readonly answers = signal({ text: '' });
  protected readonly reply = form(this.answers, (path) => {
    required(path.text, { message: 'Write your answer' });
    atMost(path.text, commentLimit);
  });

  protected readonly send = async () => {
    const { id, criterionId } = this.thread();
    const body = { criterionId, replyTo: id, ...this.answers() };
    const threads = await this.api.post<CommentThreadsResponse>(standardsApi.comments(this.rubricId()), body);
    this.answers.set({ text: '' });
    this.replying.set(false);
    this.changed.emit(threads);
  };

  protected async settle(): Promise<void> {
    this.problem.set(null);
    const path = standardsApi.commentStep(this.rubricId(), this.thread().id, this.settled() ? 'reopen' : 'settle');
    try {
      this.changed.emit(await this.api.post<CommentThreadsResponse>(path));
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    }
  }
}
