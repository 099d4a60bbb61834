import { Component, inject, signal } from '@angular/core';
import { form, validate } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { MAT_DIALOG_DATA, MatDialogClose, MatDialogContent, MatDialogRef, MatDialogTitle } from '@angular/material/dialog';
import { CheckboxField, type Choice, FormFrame, NumberField, RadioGroup, TextArea, TextField, written } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import type { AdjustmentReasonResponse, AdjustmentResponse } from '@assay/scheduling/contracts';
import { adjustmentLimits, type AdjustmentDecision } from '@assay/scheduling/domain';
import { schedulingApi } from '../scheduling-client';

interface Answers {
  decision: AdjustmentDecision;
  extraMinutes: number;
  breaks: string;
  support: string;
  stepFree: boolean;
  hearingLoop: boolean;
  quiet: boolean;
  reason: string;
}

/** What was asked for and, on request, why; then the decision and its effect. Closes with true. */
@Component({
  selector: 'assay-decide-dialog',
  imports: [
    CheckboxField,
    FormFrame,
    MatButton,
    MatDialogClose,
    MatDialogContent,
    MatDialogTitle,
    NumberField,
    RadioGroup,
    TextArea,
    TextField,
  ],
  templateUrl: './decide-dialog.html',
})
export class DecideDialog {
  private readonly api = inject(ApiClient);
  private readonly opened = inject<MatDialogRef<DecideDialog, boolean>>(MatDialogRef);
  protected readonly adjustment = inject<AdjustmentResponse>(MAT_DIALOG_DATA);
  protected readonly decisions: Choice[] = [
    { value: 'agreed', label: 'Agreed' },
    { value: 'agreed-in-part', label: 'Agreed in part' },
    { value: 'refused', label: 'Not agreed' },
  ];
  protected readonly why = signal<AdjustmentReasonResponse | null>(null);

  private readonly answers = signal<Answers>({
    decision: 'agreed',
    extraMinutes: this.adjustment.wantedMinutes,
    breaks: '',
    support: '',
    stepFree: false,
    hearingLoop: false,
    quiet: false,
    reason: '',
  });
  protected readonly decision = form(this.answers, (path) => {
    validate(path.extraMinutes, ({ value }) => {
      const { min, max } = adjustmentLimits.minutes;
      return value() >= min && value() <= max ? undefined : { kind: 'range', message: `Enter a number from ${min} to ${max}` };
    });
    written(path.reason, adjustmentLimits.told, { missing: 'Say what the apprentice is told' });
  });

  /** Each reading is recorded, so it is asked for and not shown by itself. */
  protected async showWhy(): Promise<void> {
    this.why.set(await this.api.post<AdjustmentReasonResponse>(schedulingApi.adjustmentStep(this.adjustment.id, 'reason')));
  }

  protected readonly send = async (): Promise<void> => {
    const { stepFree, hearingLoop, quiet, breaks, support, ...rest } = this.answers();
    const venueFeatures = [...(stepFree ? ['step-free'] : []), ...(hearingLoop ? ['hearing-loop'] : []), ...(quiet ? ['quiet'] : [])];
    const request = { ...rest, venueFeatures, ...(breaks ? { breaks } : {}), ...(support ? { support } : {}) };
    await this.api.post(schedulingApi.adjustmentStep(this.adjustment.id, 'decision'), request, { version: this.adjustment.version });
    this.opened.close(true);
  };
}
