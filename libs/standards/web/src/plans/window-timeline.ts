import { Component, computed, input } from '@angular/core';
import { DataTable } from '@assay/platform/ui';
import type { AssessmentPlan } from '@assay/standards/domain';
import { timelineOf } from './timeline-bars';

/** The earliest course of each method through the window as a drawing, and the same as a table. */
@Component({
  selector: 'assay-window-timeline',
  imports: [DataTable],
  templateUrl: './window-timeline.html',
  styleUrl: './window-timeline.scss',
})
export class WindowTimeline {
  readonly plan = input.required<AssessmentPlan>();
  protected readonly timeline = computed(() => timelineOf(this.plan()));
  /** Per cent of the drawing's width; what lies beyond is drawn at its edge. */
  protected share(day: number): number {
    return Math.min(100, (day / this.timeline().days) * 100);
  }
}
