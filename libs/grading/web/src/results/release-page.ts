import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { ReleaseResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import {
  AsyncView,
  Callout,
  Confirm,
  counted,
  DateTimePipe,
  dateWords,
  Definitions,
  Loaded,
  PageHeader,
  Panel,
  type Problem,
  problemOf,
  ProblemMessage,
  provideProblemWords,
  StatusChip,
  timeWords,
} from '@assay/platform/ui';
import { ApiClient, Notices, Session } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { gradingProblemWords } from '../words/problem-words';
import { releaseState } from './release-state';
import { ResultTable } from './result-table';

/** One release: what it holds, who prepared it, and the decision of a second person. */
@Component({
  selector: 'assay-release-page',
  imports: [AsyncView, Callout, DateTimePipe, Definitions, Loaded, MatButton, PageHeader, Panel, ProblemMessage, ResultTable, StatusChip],
  templateUrl: './release-page.html',
  providers: [provideProblemWords(gradingProblemWords)],
})
export class ReleasePage {
  readonly releaseId = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  protected readonly paths = gradingPaths;
  protected readonly stateOf = releaseState;
  protected readonly release = httpResource<ReleaseResponse>(() => gradingApi.release(this.releaseId()));
  protected readonly problem = signal<Problem | null>(null);
  protected readonly mayApprove = computed(() => this.session.can(Permission.ApproveRelease));
  protected readonly mayWithdraw = computed(() => this.session.can(Permission.PrepareRelease));

  protected async approve({ id, resultCount, wantedAt }: ReleaseResponse): Promise<void> {
    const when = wantedAt ? `On ${dateWords(wantedAt)} at ${timeWords(wantedAt)}` : 'At once';
    const sure = await this.confirm.ask({
      heading: `Release ${counted(resultCount, 'result')}?`,
      consequences: [`${when}, the apprentices can see their grades and feedback. A release cannot be taken back.`],
      confirmLabel: 'Approve the release',
    });
    if (sure) await this.decide(gradingApi.approval(id), 'Release approved.');
  }

  protected async withdraw({ id, resultCount }: ReleaseResponse): Promise<void> {
    const sure = await this.confirm.ask({
      heading: 'Withdraw this release?',
      consequences: [`${counted(resultCount, 'result')} will wait for another release. Nobody has seen anything.`],
      confirmLabel: 'Withdraw the release',
      danger: true,
    });
    if (sure) await this.decide(gradingApi.withdrawal(id), 'Release withdrawn.');
  }

  private async decide(path: string, words: string): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.post(path);
      this.notices.say(words);
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    }
    this.release.reload();
  }
}
