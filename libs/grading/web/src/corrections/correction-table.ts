import { Component, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { CorrectionResponse } from '@assay/grading/contracts';
import { Permission } from '@assay/people/domain';
import { Confirm, DataTable, DatePipe, GradeBadge, type Problem, problemOf, ProblemMessage, StatusChip } from '@assay/platform/ui';
import { ApiClient, Notices, Session } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { correctionStates } from '../words/after-result-words';

/** Corrections with their reasons, and the decision of a second person. */
@Component({
  selector: 'assay-correction-table',
  imports: [DataTable, DatePipe, GradeBadge, MatButton, ProblemMessage, RouterLink, StatusChip],
  templateUrl: './correction-table.html',
})
export class CorrectionTable {
  readonly corrections = input.required<readonly CorrectionResponse[]>();
  /** One of them was approved or withdrawn. */
  readonly decided = output();

  private readonly api = inject(ApiClient);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  protected readonly paths = gradingPaths;
  protected readonly states = correctionStates;
  protected readonly problem = signal<Problem | null>(null);

  protected mayApprove({ own }: CorrectionResponse): boolean {
    return !own && this.session.can(Permission.ApproveCorrection);
  }

  protected async approve({ id, from, to, methodName }: CorrectionResponse): Promise<void> {
    const sure = await this.confirm.ask({
      heading: 'Approve this correction?',
      consequences: [
        `${methodName} becomes ${to} instead of ${from}, in a new version of the result.`,
        'If the result is released, the apprentice sees the new version and why. Statements of the old one no longer hold.',
      ],
      confirmLabel: 'Approve the correction',
    });
    if (sure) await this.decide(gradingApi.correctionStep(id, 'approval'), 'Correction approved.');
  }

  protected withdraw({ id }: CorrectionResponse): Promise<void> {
    return this.decide(gradingApi.correctionStep(id, 'withdrawal'), 'Correction withdrawn.');
  }

  private async decide(path: string, words: string): Promise<void> {
    this.problem.set(null);
    try {
      await this.api.post(path);
      this.notices.say(words);
      this.decided.emit();
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    }
  }
}
