import { ChangeDetectorRef, Component, computed, inject, input, output, signal, viewChild } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { CriterionToMarkResponse } from '@assay/grading/contracts';
import type { Judgement } from '@assay/grading/domain';
import { CriterionList } from './criterion-list';
import { MarkingFiles } from './files/marking-files';
import type { JudgementDraft } from './judgement-draft';
import { KsbCoverage } from './ksbs/ksb-coverage';
import { QuestionLog } from './questions/question-log';
import type { MarkingRecord } from './record/marking-record';
import { recordingNotesOf } from './recordings/recording-notes';
import { MarkingTimeline } from './timeline/marking-timeline';
import { timelineOf } from './timeline/timeline-of';
import { EventTimer } from './timer/event-timer';

interface Row {
  readonly criterion: CriterionToMarkResponse;
  readonly draft: JudgementDraft;
}

/** What lies beside the rubric: the timer, how far the marking is, questions, timeline, files and coverage. */
@Component({
  selector: 'assay-marking-side',
  imports: [CriterionList, EventTimer, KsbCoverage, MarkingFiles, MarkingTimeline, MatButton, QuestionLog],
  templateUrl: './marking-side.html',
  styleUrl: './marking-side.scss',
})
export class MarkingSide {
  readonly record = input.required<MarkingRecord>();
  readonly rows = input.required<readonly Row[]>();
  readonly judgements = input.required<readonly Judgement[]>();
  /** The id of a criterion to be brought into view. */
  readonly chosen = output<string>();
  readonly keys = output();

  private readonly changes = inject(ChangeDetectorRef);
  private readonly timer = viewChild.required(EventTimer);
  private readonly log = viewChild(QuestionLog);
  protected readonly criteria = computed(() => this.rows().map(({ criterion }) => criterion));
  protected readonly coverage = computed(() => this.rows().map(({ criterion, draft }) => ({ criterion, grade: draft.content().grade })));
  protected readonly entries = computed(() => {
    const { events, asked, files } = this.record();
    return timelineOf({ events: events(), asked: asked(), files: files(), evidence: this.judgements() });
  });
  protected readonly notes = computed(() => recordingNotesOf(this.judgements()));
  protected readonly asking = signal(false);

  toggleTimer(): void {
    this.timer().toggle();
  }

  /** Opens the questions and puts the cursor where one is written. */
  focusQuestion(): void {
    this.asking.set(true);
    this.changes.detectChanges();
    this.log()?.focusOwn();
  }
}
