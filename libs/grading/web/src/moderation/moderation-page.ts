import { httpResource } from '@angular/common/http';
import { Component, inject, input } from '@angular/core';
import { Router } from '@angular/router';
import type { ModerationResponse } from '@assay/grading/contracts';
import {
  AsyncView,
  Callout,
  DatePipe,
  DateTimePipe,
  Definitions,
  GradeBadge,
  Loaded,
  PageHeader,
  Panel,
  provideProblemWords,
} from '@assay/platform/ui';
import { Notices } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { MarkFeedback } from '../marking/mark-feedback';
import { ProposalView } from '../marking/proposal-view';
import { RecordedView } from '../marking/record/recorded-view';
import { gradingProblemWords } from '../words/problem-words';
import { samplingWords } from '../words/sampling-words';
import { DecisionForm } from './decision-form';
import { JudgedCriterion } from './judged-criterion';

/** One mark beside its rubric, and the decision about it. */
@Component({
  selector: 'assay-moderation-page',
  imports: [
    AsyncView,
    Callout,
    DatePipe,
    DateTimePipe,
    DecisionForm,
    Definitions,
    GradeBadge,
    JudgedCriterion,
    Loaded,
    MarkFeedback,
    PageHeader,
    Panel,
    ProposalView,
    RecordedView,
  ],
  templateUrl: './moderation-page.html',
  providers: [provideProblemWords(gradingProblemWords)],
})
export class ModerationPage {
  readonly markVersionId = input.required<string>();

  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly paths = gradingPaths;
  protected readonly words = samplingWords;
  protected readonly moderation = httpResource<ModerationResponse>(() => gradingApi.moderation(this.markVersionId()));

  protected heading(): string {
    return this.moderation.hasValue() ? this.moderation.value().apprenticeName : 'Moderation';
  }

  protected reasonsOf({ reasons }: ModerationResponse): string {
    return reasons.map((reason) => samplingWords[reason]).join(', ');
  }

  /** The level chosen for a criterion before the assessor's was seen. */
  protected blindOf({ blindMark }: ModerationResponse, id: string): string | null {
    return blindMark?.levels.find(({ criterionId }) => criterionId === id)?.grade ?? null;
  }

  protected comparison(moderation: ModerationResponse): string {
    const { criteria, blindMark, mark } = moderation;
    const same = criteria.filter(({ id, grade }) => this.blindOf(moderation, id) === grade).length;
    const levels = `Marked blind: the same level for ${same} of ${criteria.length} criteria.`;
    return blindMark?.proposedGrade
      ? `${levels} The blind levels make a ${blindMark.proposedGrade}, the assessor’s grade is ${mark.grade}.`
      : levels;
  }

  /** Brings a criterion into view. */
  protected go(criterionId: string): void {
    document.getElementById(`judged-${criterionId}`)?.scrollIntoView({ block: 'start' });
  }

  protected async decided(words: string): Promise<void> {
    this.notices.say(words);
    await this.router.navigateByUrl(gradingPaths.moderations);
  }
}
