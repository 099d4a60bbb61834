import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { applyEach, form, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import type { CorrectionStateResponse, MarkOfResultResponse } from '@assay/grading/contracts';
import { correctionLimits } from '@assay/grading/domain';
import { atMost, type Choice, DateField, FormFrame, Panel, SelectField, TextArea, TextField, written } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { releaseTime } from '../results/release-time';
import { gradeWords } from '../words/grade-words';

/** The levels as they stand, to be put right; the grade, and why. */
@Component({
  selector: 'assay-correction-form',
  imports: [DateField, FormFrame, MatButton, Panel, RouterLink, SelectField, TextArea, TextField],
  templateUrl: './correction-form.html',
})
export class CorrectionForm {
  readonly resultId = input.required<string>();
  readonly mark = input.required<MarkOfResultResponse>();
  readonly apprenticeName = input.required<string>();
  readonly appealId = input<string>();

  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  protected readonly paths = gradingPaths;
  protected readonly answers = linkedSignal(() => ({
    levels: this.mark().criteria.map(({ grade, remark }) => ({ grade: grade as string, remark })),
    grade: this.mark().grade as string,
    reason: '',
    date: '',
    time: '',
  }));
  private readonly wanted = computed(() => releaseTime(this.answers().date, this.answers().time));
  protected readonly fields = form(this.answers, (path) => {
    applyEach(path.levels, (level) => {
      atMost(level.remark, correctionLimits.remark.max);
    });
    written(path.reason, correctionLimits.reason, {
      missing: 'Say why, in words the apprentice understands',
      short: 'Say a little more: the apprentice reads it',
    });
    validate(path.time, () => {
      const wanted = this.wanted();
      return wanted.kind === 'wrong' ? { kind: 'time', message: wanted.message } : null;
    });
  });
  protected readonly grades = computed<Choice[]>(() => {
    const scale = this.mark().criteria[0]?.levels.map(({ grade }) => grade) ?? [this.mark().grade];
    return scale.map((grade) => ({ value: grade, label: gradeWords(grade) }));
  });

  protected readonly send = async (): Promise<void> => {
    const { grade, reason } = this.answers();
    const wanted = this.wanted();
    const appealId = this.appealId();
    const body = {
      markVersionId: this.mark().markVersionId,
      levels: this.changed(),
      grade,
      reason,
      ...(wanted.kind === 'at' ? { wantedAt: wanted.instant } : {}),
      ...(appealId ? { appealId } : {}),
    };
    await this.api.post<CorrectionStateResponse>(gradingApi.correctionsOf(this.resultId()), body);
    this.notices.say('Correction prepared. Somebody else has to approve it.');
    await this.router.navigateByUrl(gradingPaths.result(this.resultId()));
  };

  /** The criteria that were touched. */
  private changed(): readonly { criterionId: string; grade: string; remark: string }[] {
    return this.mark().criteria.flatMap(({ criterionId, grade, remark }, index) => {
      const level = this.answers().levels[index];
      return level && (level.grade !== grade || level.remark !== remark) ? [{ criterionId, ...level }] : [];
    });
  }
}
