import { Component, computed, input, output } from '@angular/core';
import type { MarkingRecordResponse, SecondMarkResponse } from '@assay/grading/contracts';
import { questionsLeft, runningTime } from '@assay/grading/domain';
import { Callout, counted, Icon } from '@assay/platform/ui';
import { fileSizeWords } from '@assay/platform/web';
import { gradingApi } from '../../grading-client';
import { recordingNotesOf } from '../recordings/recording-notes';
import { RecordingPlayer } from '../recordings/recording-player';
import { MarkingTimeline } from '../timeline/marking-timeline';
import { timelineOf } from '../timeline/timeline-of';
import { lengthWords, tookWords } from '../timer/timer-words';

interface Judged {
  readonly id: string;
  readonly position: number;
  readonly title: string;
  readonly evidence: string;
  /** The lead's level. */
  readonly grade: string;
}

/** Device and server may differ by so much before somebody is told, in milliseconds. */
const noticeable = 5 * 60_000;

/** What a submitted mark carries beside its judgements, held against the plan: length, questions, files, times. */
@Component({
  selector: 'assay-recorded-view',
  imports: [Callout, Icon, MarkingTimeline, RecordingPlayer],
  templateUrl: './recorded-view.html',
})
export class RecordedView {
  readonly record = input.required<MarkingRecordResponse>();
  readonly criteria = input.required<readonly Judged[]>();
  readonly markVersionId = input.required<string>();
  readonly chosen = output<string>();

  protected readonly size = fileSizeWords;
  protected readonly length = computed(() => lengthWords(this.record().timer));
  protected readonly took = computed(() => {
    const { timer } = this.record();
    const last = timer.events.at(-1);
    return last ? tookWords(timer, runningTime(timer.events, Date.parse(last.at))) : null;
  });
  protected readonly hasEnded = computed(() => this.record().timer.events.at(-1)?.kind === 'end');
  protected readonly lateTimes = computed(
    () => this.record().timer.events.filter(({ at, savedAt }) => Math.abs(Date.parse(savedAt) - Date.parse(at)) > noticeable).length,
  );
  protected readonly questions = computed(() => {
    const { minimum, asked } = this.record().questions;
    const left = questionsLeft({ minimum }, asked.length);
    const words =
      minimum === null ? `${counted(asked.length, 'question')} asked` : `${asked.length} of at least ${minimum} questions asked`;
    return { words, isOff: left > 0 };
  });
  protected readonly notes = computed(() => recordingNotesOf(this.criteria()));
  protected readonly entries = computed(() => {
    const { timer, questions, files } = this.record();
    const evidence = this.criteria().map(({ id, evidence: written }) => ({ criterionId: id, evidence: written }));
    return timelineOf({ events: timer.events, asked: questions.asked, files, evidence });
  });

  /** Criteria at which the lead decided otherwise than this second assessor. */
  protected differing({ judgements }: SecondMarkResponse): (Judged & { other: string })[] {
    return this.criteria().flatMap((criterion) => {
      const other = judgements.find(({ criterionId }) => criterionId === criterion.id)?.grade ?? null;
      return other !== null && other !== criterion.grade ? [{ ...criterion, other }] : [];
    });
  }

  protected agreement(second: SecondMarkResponse): string {
    const differs = this.differing(second).length;
    return differs === 0
      ? 'The lead decided the same for every criterion.'
      : `The lead decided otherwise for ${counted(differs, 'criterion', 'criteria')}:`;
  }

  protected address(fileId: string): string {
    return gradingApi.markedFile(this.markVersionId(), fileId);
  }
}
