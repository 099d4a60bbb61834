import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import {
  MAT_DIALOG_DATA,
  MatDialogActions,
  MatDialogClose,
  MatDialogContent,
  MatDialogRef,
  MatDialogTitle,
} from '@angular/material/dialog';
import type { ReusableCommentsResponse } from '@assay/grading/contracts';
import { AsyncView, Loaded } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import { gradingApi } from '../../grading-client';

/** What the dialog is about: the criterion, and the feedback that is there and might be kept. */
export interface CommentDialogData {
  readonly title: string;
  readonly remark: string;
}

/** Finds a reusable comment by its words. Closes with the text to put into the feedback. */
@Component({
  selector: 'assay-comment-dialog',
  imports: [AsyncView, Loaded, MatButton, MatDialogActions, MatDialogClose, MatDialogContent, MatDialogTitle],
  templateUrl: './comment-dialog.html',
  styleUrl: './comment-dialog.scss',
})
export class CommentDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<CommentDialog, string>>(MatDialogRef);
  protected readonly about = inject<CommentDialogData>(MAT_DIALOG_DATA);
  protected readonly comments = httpResource<ReusableCommentsResponse>(() => gradingApi.comments);
  private readonly wanted = signal('');
  private readonly at = signal(0);
  protected readonly said = signal('');
  protected readonly found = computed(() => {
    const words = this.wanted().toLowerCase().split(/\s+/);
    const items = this.comments.hasValue() ? this.comments.value().items : [];
    return items.filter(({ text }) => words.every((word) => text.toLowerCase().includes(word)));
  });
  protected readonly active = computed(() => this.found()[Math.min(this.at(), this.found().length - 1)] ?? null);

  protected search(words: string): void {
    this.wanted.set(words);
    this.at.set(0);
  }

  /** Arrows choose while the cursor stays in the search, Enter takes. */
  protected move(event: KeyboardEvent): void {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const active = this.active();
    if (event.key === 'Enter' && active) this.take(active.text);
    if (by === undefined || this.found().length === 0) return;
    event.preventDefault();
    this.at.update((at) => (at + by + this.found().length) % this.found().length);
  }

  protected take(text: string): void {
    this.opened.close(text);
  }

  protected async keep(): Promise<void> {
    await this.api.post(gradingApi.comments, { text: this.about.remark.trim(), shared: false });
    this.said.set('Kept: it is in the list from now on.');
    this.comments.reload();
  }
}
