import { Component, computed, input } from '@angular/core';
import { type AssessmentPlan, planTimeline, shortestWindowDays } from '@assay/standards/domain';
import { methodName } from '../words/method-words';

interface Bar {
  readonly label: string;
  readonly from: number;
  readonly to: number;
  readonly kind: 'submission' | 'reading' | 'notice' | 'event';
  readonly words: string;
}

/** The earliest course of each method through the window, as bars and in words. */
@Component({
  selector: 'assay-window-timeline',
  templateUrl: './window-timeline.html',
  styleUrl: './window-timeline.scss',
})
export class WindowTimeline {
  readonly plan = input.required<AssessmentPlan>();

  protected readonly days = computed(() => shortestWindowDays(this.plan().window.months.value));
  protected readonly months = computed(() => this.plan().window.months.value);
  protected readonly rows = computed(() =>
    planTimeline(this.plan()).map((line) => ({
      method: line.method,
      name: methodName(line.method),
      bars: [
        bar('submission', 'Submission', 0, line.submissionDay ?? 0, `by day ${line.submissionDay ?? 0}`),
        bar(
          'reading',
          'Assessor reads',
          line.readingFrom,
          line.readingTo,
          `day ${line.readingFrom} to ${line.readingTo}`,
        ),
        bar('notice', 'Notice', line.noticeDay, line.eventDay, `given by day ${line.noticeDay}`),
        bar('event', 'Earliest event', line.eventDay, line.eventDay, `day ${line.eventDay}`),
      ].filter(({ kind, from, to }) => kind === 'event' || to > from),
    })),
  );

  protected share(day: number): number {
    return Math.min(100, (day / this.days()) * 100);
  }
}

const bar = (kind: Bar['kind'], label: string, from: number, to: number, words: string): Bar => ({
  kind,
  label,
  from,
  to,
  words,
});
