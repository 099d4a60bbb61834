import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { ReusableCommentResponse, ReusableCommentsResponse } from '@assay/grading/contracts';
import { markingLimits } from '@assay/grading/domain';
import { Permission } from '@assay/people/domain';
import { AsyncView, atMost, CheckboxField, EmptyState, FormFrame, Loaded, PageHeader, Panel, TextArea } from '@assay/platform/ui';
import { ApiClient, Notices, Session } from '@assay/platform/web';
import { gradingApi } from '../../grading-client';

const nothing = { text: '', shared: false };

/** The comments that somebody puts into feedback, their own and those for everybody. */
@Component({
  selector: 'assay-comments-page',
  imports: [AsyncView, CheckboxField, EmptyState, FormFrame, Loaded, MatButton, PageHeader, Panel, TextArea],
  template: `
    <assay-page-header
      heading="Reusable comments"
      lead="Phrases for feedback. While marking, find one by its words and put it in with Enter."
    />
    <div class="assay-stack">
      <assay-panel heading="Keep a comment">
        <div class="assay-measure">
          <assay-form [form]="fields" [send]="send" submitLabel="Keep it">
            <assay-text-area [field]="fields.text" label="Comment" hint="Without names: it is used for many" [rows]="3" />
            @if (mayShare()) {
              <assay-checkbox-field [field]="fields.shared" label="For everybody who marks" />
            }
          </assay-form>
        </div>
      </assay-panel>
      <assay-async-view [isEmpty]="none" keep>
        <ng-template [assayLoaded]="comments" let-comments>
          <assay-panel heading="To choose from">
            <ul class="assay-rows">
              @for (comment of comments.items; track comment.id) {
                <li>
                  <p>
                    {{ comment.text }} <span class="assay-quiet">{{ comment.shared ? 'For everybody who marks' : 'For you' }}</span>
                  </p>
                  @if (comment.mayRetire) {
                    <button matButton type="button" (click)="retire(comment)">
                      Take away<span class="assay-visually-hidden">: {{ comment.text }}</span>
                    </button>
                  }
                </li>
              }
            </ul>
          </assay-panel>
        </ng-template>
        <assay-empty-state empty heading="No comments kept" icon="mark"
          >Write one above, or keep feedback while you mark.</assay-empty-state
        >
      </assay-async-view>
    </div>
  `,
  styles: `
    li p {
      flex: 1 1 10rem;
      max-inline-size: var(--assay-measure);
      overflow-wrap: anywhere;
    }
    li span {
      display: block;
      font-size: 0.9375rem;
    }
  `,
})
export class CommentsPage {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  protected readonly comments = httpResource<ReusableCommentsResponse>(() => gradingApi.comments);
  protected readonly none = ({ items }: ReusableCommentsResponse): boolean => items.length === 0;
  protected readonly mayShare = computed(() => this.session.can(Permission.ShareComments));
  private readonly answers = signal(nothing);
  protected readonly fields = form(this.answers, (path) => {
    required(path.text, { message: 'Write the comment' });
    atMost(path.text, markingLimits.comment);
  });

  protected readonly send = async (): Promise<void> => {
    await this.api.post(gradingApi.comments, this.answers());
    this.answers.set(nothing);
    this.fields().reset();
    this.comments.reload();
    this.notices.say('Comment kept.');
  };

  protected async retire({ id }: ReusableCommentResponse): Promise<void> {
    await this.api.post(gradingApi.commentRetirement(id));
    this.comments.reload();
    this.notices.say('Comment taken away.');
  }
}
