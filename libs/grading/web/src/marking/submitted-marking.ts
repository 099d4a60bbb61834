import { Component, computed, input } from '@angular/core';
import type { MarkingResponse } from '@assay/grading/contracts';
import { Callout, DateTimePipe, GradeBadge, Panel } from '@assay/platform/ui';
import { JudgedCriterion } from '../moderation/judged-criterion';
import { MarkFeedback } from './mark-feedback';

/** A mark that has left the assessor's hands: its grade, what quality assurance said, and what was judged. */
@Component({
  selector: 'assay-submitted-marking',
  imports: [Callout, DateTimePipe, GradeBadge, JudgedCriterion, MarkFeedback, Panel],
  template: `
    <div class="assay-stack">
      @if (marking().stage === 'stopped') {
        <assay-callout tone="attention">Marking of this attempt is stopped. Ask an administrator why.</assay-callout>
      } @else if (marking().stage === 'submitted') {
        <assay-callout>Submitted. Quality assurance looks at it next; you hear what they say here.</assay-callout>
      }
      @for (mark of newestFirst(); track mark.id) {
        <assay-panel [heading]="'Version ' + mark.number">
          <p><assay-grade-badge [grade]="mark.grade" /> submitted {{ mark.submittedAt | assayDateTime }}</p>
          @if (mark.justification) {
            <p>Your justification: {{ mark.justification }}</p>
          }
          <assay-mark-feedback [mark]="mark" />
        </assay-panel>
      }
      <assay-panel heading="What you judged">
        @for (criterion of judged(); track criterion.id) {
          <assay-judged-criterion [criterion]="criterion" />
        }
      </assay-panel>
    </div>
  `,
})
export class SubmittedMarking {
  readonly marking = input.required<MarkingResponse>();

  protected readonly newestFirst = computed(() => this.marking().marks.toReversed());
  protected readonly judged = computed(() =>
    this.marking().criteria.flatMap(({ judgement, ...criterion }) =>
      judgement?.grade ? [{ ...criterion, grade: judgement.grade, evidence: judgement.evidence, remark: judgement.remark }] : [],
    ),
  );
}
