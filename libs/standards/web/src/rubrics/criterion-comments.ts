import { Component, computed, inject, input, output, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { atMost, FormFrame, StatusChip, TextArea } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { CommentThreadResponse, CommentThreadsResponse } from '@assay/standards/contracts';
import { commentLimit } from '@assay/standards/domain';
import { standardsApi } from '../standards-client';
import { CommentThread } from './comment-thread';

/** What author and approver say to each other about one criterion. */
@Component({
  selector: 'assay-criterion-comments',
  imports: [CommentThread, FormFrame, MatButton, StatusChip, TextArea],
  template: `
    <section [attr.aria-labelledby]="headingId()">
      <div class="assay-row">
        <h3 [id]="headingId()">Comments</h3>
        @if (open() > 0) {
          <assay-status-chip [label]="open() + ' open'" tone="attention" />
        }
      </div>
      @for (thread of mine(); track thread.id) {
        <assay-comment-thread [rubricId]="rubricId()" [thread]="thread" [mayComment]="mayComment()" (changed)="changed.emit($event)" />
      } @empty {
        <p class="assay-quiet">Nobody has said anything about this criterion.</p>
      }
      @if (writing()) {
        <assay-form class="assay-measure" [form]="comment" [send]="send" submitLabel="Add the comment">
          <assay-text-area [field]="comment.text" label="Your comment" hint="Everybody who works on the rubric reads it" [rows]="3" />
          <button actions matButton type="button" (click)="writing.set(false)">Cancel</button>
        </assay-form>
      } @else if (mayComment()) {
        <button matButton="outlined" type="button" (click)="writing.set(true)">Comment on this criterion</button>
      }
    </section>
  `,
  styles: `
    section {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: 0.75rem;
    }
    assay-form,
    assay-comment-thread {
      inline-size: 100%;
    }
  `,
})
export class CriterionComments {
  readonly rubricId = input.required<string>();
  readonly criterionId = input.required<string>();
  readonly threads = input.required<readonly CommentThreadResponse[]>();
  readonly mayComment = input.required<boolean>();
  readonly changed = output<CommentThreadsResponse>();

  private readonly api = inject(ApiClient);

  protected readonly mine = computed(() => this.threads().filter(({ criterionId }) => criterionId === this.criterionId()));
  protected readonly open = computed(() => this.mine().filter(({ resolvedAt }) => resolvedAt === null).length);
  protected readonly headingId = computed(() => `comments-${this.criterionId()}`);
  protected readonly writing = signal(false);
  private readonly answers = signal({ text: '' });
  protected readonly comment = form(this.answers, (path) => {
    required(path.text, { message: 'Write what you want to say' });
    atMost(path.text, commentLimit);
  });

  protected readonly send = async () => {
    const body = { criterionId: this.criterionId(), ...this.answers() };
    const threads = await this.api.post<CommentThreadsResponse>(standardsApi.comments(this.rubricId()), body);
    this.answers.set({ text: '' });
    this.writing.set(false);
    this.changed.emit(threads);
  };
}
