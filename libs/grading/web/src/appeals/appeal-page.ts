import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { AppealDetailResponse, AppealedMarkResponse } from '@assay/grading/contracts';
import { openAppealStatuses } from '@assay/grading/domain';
import { Permission } from '@assay/people/domain';
import {
  AsyncView,
  Callout,
  DatePipe,
  DateTimePipe,
  Definitions,
  Dialogs,
  GradeBadge,
  Loaded,
  PageHeader,
  Panel,
  provideProblemWords,
  StatusChip,
  Timeline,
  TimelineItem,
} from '@assay/platform/ui';
import { ApiClient, Notices, Session } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { appealStates, groundWords, interestWords } from '../words/after-result-words';
import { gradingProblemWords } from '../words/problem-words';
import { AppealDecisionForm } from './appeal-decision-form';
import type { AppealEnding } from './end-appeal-dialog';
import type { AppealedMark } from './reassess-dialog';
import { SimilarMarks } from './similar-marks';

/** One appeal: what it says, its steps, and the next one. */
@Component({
  selector: 'assay-appeal-page',
  imports: [
    AppealDecisionForm,
    AsyncView,
    Callout,
    DatePipe,
    DateTimePipe,
    Definitions,
    GradeBadge,
    Loaded,
    MatButton,
    PageHeader,
    Panel,
    RouterLink,
    SimilarMarks,
    StatusChip,
    Timeline,
    TimelineItem,
  ],
  templateUrl: './appeal-page.html',
  providers: [provideProblemWords(gradingProblemWords)],
})
export class AppealPage {
  readonly appealId = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  protected readonly paths = gradingPaths;
  protected readonly states = appealStates;
  protected readonly grounds = groundWords;
  protected readonly appeal = httpResource<AppealDetailResponse>(() => gradingApi.appeal(this.appealId()));
  protected readonly mayHandle = computed(() => this.session.can(Permission.HandleAppeals));
  protected readonly mayDecide = computed(() => this.session.can(Permission.DecideAppeals));
  protected readonly mayCorrect = computed(() => this.session.can(Permission.PrepareCorrection));
  protected readonly fileAddress = gradingApi.appealFile;

  protected why({ interests }: AppealDetailResponse): string {
    return interests.map((one) => interestWords[one]).join(', ');
  }

  protected isOpen({ status }: AppealDetailResponse): boolean {
    return openAppealStatuses.includes(status);
  }

  protected async end(step: AppealEnding['step'], appeal: AppealDetailResponse): Promise<void> {
    const data: AppealEnding = { step, appeal };
    const load = () => import('./end-appeal-dialog').then((file) => file.EndAppealDialog);
    if (!(await this.dialogs.open<boolean>(load, { data }))) return;
    this.notices.say(step === 'rejection' ? 'Not taken up. The appellant reads why.' : 'Withdrawn.');
    this.appeal.reload();
  }

  protected nameOf({ method }: AppealedMarkResponse): string {
    return method === 'professional-discussion' ? 'discussion' : method;
  }

  protected async assessAgain(mark: AppealedMarkResponse): Promise<void> {
    const data: AppealedMark = {
      appealId: this.appealId(),
      markVersionId: mark.markVersionId,
      name: this.nameOf(mark),
      assessorName: mark.assessorName,
    };
    const load = () => import('./reassess-dialog').then((file) => file.ReassessDialog);
    if (!(await this.dialogs.open<boolean>(load, { data }))) return;
    this.notices.say('Opened. It can be booked now.');
    this.appeal.reload();
  }

  protected async step(step: 'acknowledgement' | 'review'): Promise<void> {
    await this.api.post(gradingApi.appealStep(this.appealId(), step));
    this.notices.say(step === 'acknowledgement' ? 'Acknowledged.' : 'The review has begun.');
    this.appeal.reload();
  }
}
