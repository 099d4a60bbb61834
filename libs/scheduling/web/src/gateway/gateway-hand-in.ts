import { Component, inject, input, output, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { atMost, CheckboxField, FormFrame, TextArea } from '@assay/platform/ui';
import { FilePurpose } from '@assay/platform/util';
import { ApiClient, type ChosenFile, FileChooser, Notices } from '@assay/platform/web';
import type { GatewayResponse, GatewayTaskResponse } from '@assay/scheduling/contracts';
import { gatewayLimits } from '@assay/scheduling/domain';
import { schedulingApi } from '../scheduling-client';

/** Hands in one item, in the forms that the plan takes. */
@Component({
  selector: 'assay-gateway-hand-in',
  imports: [CheckboxField, FileChooser, FormFrame, MatButton, TextArea],
  template: `
    <assay-form [form]="handIn" [send]="send" [fieldWords]="fieldWords" submitLabel="Hand in">
      @if (item().evidence.includes('files')) {
        <assay-file-chooser [purpose]="purpose" [(files)]="files" />
      }
      @if (item().evidence.includes('text')) {
        <assay-text-area
          [field]="handIn.text"
          label="In your words"
          hint="For example when and where it was passed"
          [rows]="3"
          [optional]="false"
        />
      }
      @if (item().evidence.includes('declaration')) {
        <assay-checkbox-field [field]="handIn.declared" [label]="'I confirm: ' + item().label + ' is in order'" />
      }
      <button actions matButton type="button" (click)="left.emit()">Not now</button>
    </assay-form>
  `,
})
export class GatewayHandIn {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  readonly item = input.required<GatewayTaskResponse>();
  readonly enrolmentId = input.required<string>();
  readonly changed = output<GatewayResponse>();
  readonly left = output();

  protected readonly purpose = FilePurpose.GatewayEvidence;
  protected readonly files = signal<readonly ChosenFile[]>([]);
  private readonly answers = signal({ text: '', declared: false });
  protected readonly handIn = form(this.answers, (path) => {
    atMost(path.text, gatewayLimits.text);
  });
  protected readonly fieldWords = { 'nothing-handed-in': 'Choose a file, write something or confirm it' };

  protected readonly send = async (): Promise<void> => {
    const { text, declared } = this.answers();
    const fileIds = this.files().map(({ id }) => id);
    const body = { ...(text.trim() ? { text } : {}), ...(declared ? { declared } : {}), ...(fileIds.length > 0 ? { fileIds } : {}) };
    const gateway = await this.api.post<GatewayResponse>(schedulingApi.gatewaySubmission(this.enrolmentId(), this.item().key), body);
    this.notices.say(`${this.item().label} handed in.`);
    this.changed.emit(gateway);
  };
}
