import { Component, computed, inject, input, linkedSignal, output, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { RouterLink } from '@angular/router';
import type { MarkingResponse } from '@assay/grading/contracts';
import { markingLimits, missingFromMark, proposeGrade } from '@assay/grading/domain';
import { atMost, Callout, DataTable, FormFrame, GradeBadge, Panel, RadioGroup, TextArea } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import { Router } from '@angular/router';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { gradeWords } from '../words/grade-words';
import { criterionAnchor } from './criterion-anchor';
import { MissingList } from './missing-list';
import { ProposalView } from './proposal-view';

/** The mark as it would be frozen, the grade, and the button that freezes it. */
@Component({
  selector: 'assay-mark-check',
  imports: [Callout, DataTable, FormFrame, GradeBadge, MissingList, Panel, ProposalView, RadioGroup, RouterLink, TextArea],
  templateUrl: './mark-check.html',
})
export class MarkCheck {
  readonly marking = input.required<MarkingResponse>();
  readonly submitted = output();
  readonly handedOver = output();

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  protected readonly paths = gradingPaths;
  protected readonly anchor = criterionAnchor;

  protected readonly nothing = form(signal({}));
  protected readonly awaited = computed(() => this.marking().record.seconds.filter(({ handedOverAt }) => handedOverAt === null));
  private readonly judgements = computed(() =>
    this.marking().criteria.map(({ id, judgement }) => judgement ?? { criterionId: id, grade: null, evidence: '', remark: '' }),
  );
  private readonly rawMarks = computed(() => {
    const { rawMarks } = this.marking().record;
    return rawMarks && { mustPass: rawMarks.mustPass.map(({ right }) => right), others: rawMarks.others };
  });
  protected readonly missing = computed(() => {
    const { marking, scale, record } = this.marking();
    const asked = record.questions.asked.length;
    const questions = { ...record.questions, asked, binding: record.questions.binding && this.marking().leads };
    return missingFromMark({ marking, scale, judgements: this.judgements(), rawMarks: this.rawMarks(), questions });
  });
  protected readonly proposal = computed(() =>
    proposeGrade(this.marking().marking, this.marking().scale, this.judgements(), this.rawMarks()),
  );
  protected readonly proposed = computed(() => {
    const proposal = this.proposal();
    return proposal.kind === 'proposed' ? proposal.grade : null;
  });
  protected readonly choices = computed(() =>
    this.marking().scale.map((grade) => ({
      value: grade,
      label: gradeWords(grade),
      ...(grade === this.proposed() ? { about: 'Proposed by the plan’s rules' } : {}),
    })),
  );
  private readonly answers = linkedSignal(() => ({
    grade: (this.proposed() ?? '') as string,
    justification: '',
  }));
  protected readonly deviates = computed(() => this.answers().grade !== this.proposed());
  protected readonly fields = form(this.answers, (path) => {
    required(path.grade, { message: 'Choose a grade' });
    required(path.justification, { when: () => this.deviates(), message: 'Say why your grade is another' });
    atMost(path.justification, markingLimits.justification);
  });

  protected readonly send = async (): Promise<void> => {
    const { attemptId, apprenticeId, version } = this.marking();
    const { grade, justification } = this.answers();
    const body = { apprenticeId, grade, ...(this.deviates() ? { justification } : {}) };
    await this.api.post(gradingApi.submission(attemptId), body, { version });
    this.submitted.emit();
  };

  protected readonly handOver = async (): Promise<void> => {
    const { attemptId, apprenticeId, version } = this.marking();
    await this.api.post(gradingApi.handOver(attemptId), { apprenticeId }, { version });
    this.handedOver.emit();
  };

  protected back(): Promise<boolean> {
    return this.router.navigateByUrl(gradingPaths.marking(this.marking().attemptId));
  }

  protected change(criterionId: string): Promise<boolean> {
    const fragment = criterionAnchor(criterionId);
    return this.router.navigate([gradingPaths.marking(this.marking().attemptId)], { fragment });
  }
}
