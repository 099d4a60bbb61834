import { Component, computed, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { SavedJudgementResponse } from '@assay/grading/contracts';
import { Callout, DateTimePipe } from '@assay/platform/ui';
import { gradeWords } from '../words/grade-words';
import { contentOf, type JudgementContent } from './judgement-content';
import type { JudgementDraft } from './judgement-draft';
import { differencesOf, type Side, chosenOf } from './judgement-differences';

/** Somebody, perhaps the same person on another device, saved something else: a person decides, part by part. */
@Component({
  selector: 'assay-judgement-conflict',
  imports: [Callout, DateTimePipe, MatButton],
  templateUrl: './judgement-conflict.html',
  styleUrl: './judgement-conflict.scss',
})
export class JudgementConflict {
  readonly draft = input.required<JudgementDraft>();
  readonly theirs = input.required<SavedJudgementResponse>();
  /** Unique on the page. */
  readonly name = input.required<string>();

  protected readonly mine = computed(() => this.draft().content());
  protected readonly differences = computed(() => differencesOf(this.mine(), this.theirs()));
  /** What is chosen so far; nothing is chosen beforehand. */
  protected readonly sides = linkedSignal<readonly string[], Readonly<Record<string, Side>>>({
    source: () => this.differences().map(({ part }) => part),
    computation: () => ({}),
  });
  protected readonly isDecided = computed(() => this.differences().every(({ part }) => part in this.sides()));

  protected words(part: keyof JudgementContent, value: string | null): string {
    if (!value) return 'None';
    return part === 'grade' ? gradeWords(value) : value;
  }

  protected choose(part: string, side: Side): void {
    this.sides.update((sides) => ({ ...sides, [part]: side }));
  }

  protected keepMine(): Promise<void> {
    return this.draft().resolve(this.mine());
  }

  protected takeTheirs(): Promise<void> {
    return this.draft().resolve(contentOf(this.theirs()));
  }

  protected async decide(): Promise<void> {
    if (this.isDecided()) await this.draft().resolve(chosenOf(this.mine(), this.theirs(), this.sides()));
  }
}
