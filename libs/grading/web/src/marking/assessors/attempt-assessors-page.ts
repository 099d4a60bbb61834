import { httpResource } from '@angular/common/http';
import { Component, inject, input, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { AttemptAssessorsResponse, SecondAssessorResponse } from '@assay/grading/contracts';
import {
  AsyncView,
  Callout,
  type Choice,
  DateTimePipe,
  Dialogs,
  FormFrame,
  Loaded,
  PageHeader,
  Panel,
  provideProblemWords,
  SelectField,
} from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import { gradingApi } from '../../grading-client';
import { gradingProblemWords } from '../../words/problem-words';
import type { LeavingAssessor } from './take-off-dialog';

/** Who marks an attempt: its lead, those beside the lead, and one more to be added. */
@Component({
  selector: 'assay-attempt-assessors-page',
  imports: [AsyncView, Callout, DateTimePipe, FormFrame, Loaded, MatButton, PageHeader, Panel, SelectField],
  template: `
    <assay-page-header heading="Assessors" [lead]="lead()" />
    <assay-async-view>
      <ng-template [assayLoaded]="assessors" let-assessors>
        <div class="assay-stack">
          <assay-panel heading="Who marks">
            <ul class="assay-rows">
              <li>
                <span
                  >{{ assessors.lead?.name ?? 'Nobody: nothing is booked yet' }}{{ assessors.lead ? ', lead: submits the mark' : '' }}</span
                >
              </li>
              @for (second of assessors.seconds; track second.id) {
                <li>
                  <span
                    >{{ second.name }}, marks beside the lead{{
                      second.handedOverAt ? '; handed over ' + (second.handedOverAt | assayDateTime) : ''
                    }}</span
                  >
                  @if (assessors.isOpen && !second.handedOverAt) {
                    <button matButton="outlined" type="button" (click)="takeOff(second)">
                      Take off<span class="assay-visually-hidden"> {{ second.name }}</span>
                    </button>
                  }
                </li>
              }
            </ul>
          </assay-panel>
          <assay-panel heading="Add a second assessor">
            @if (!assessors.isOpen) {
              <assay-callout>The mark is submitted: nobody can be added any more.</assay-callout>
            } @else if (assessors.candidates.length === 0) {
              <assay-callout>Nobody else is competent in this method on record.</assay-callout>
            } @else {
              <div class="assay-measure">
                <assay-form [form]="fields" [send]="send" submitLabel="Add the assessor">
                  <assay-select-field
                    [field]="fields.assessorId"
                    label="Assessor"
                    hint="Each marks alone; the lead sees the other’s mark once it is handed over, and decides"
                    [choices]="choices(assessors)"
                    placeholder="Choose one"
                  />
                </assay-form>
              </div>
            }
          </assay-panel>
        </div>
      </ng-template>
    </assay-async-view>
  `,
  providers: [provideProblemWords(gradingProblemWords)],
})
export class AttemptAssessorsPage {
  readonly attemptId = input.required<string>();

  private readonly api = inject(ApiClient);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  protected readonly assessors = httpResource<AttemptAssessorsResponse>(() => gradingApi.secondAssessors(this.attemptId()));
  private readonly answers = signal({ assessorId: '' });
  protected readonly fields = form(this.answers, (path) => required(path.assessorId, { message: 'Choose an assessor' }));

  protected readonly send = async (): Promise<void> => {
    await this.api.post(gradingApi.secondAssessors(this.attemptId()), this.answers());
    this.answers.set({ assessorId: '' });
    this.fields().reset();
    this.assessors.reload();
    this.notices.say('Assessor added.');
  };

  protected async takeOff({ id, name }: SecondAssessorResponse): Promise<void> {
    const data: LeavingAssessor = { attemptId: this.attemptId(), id, name };
    const load = () => import('./take-off-dialog').then((file) => file.TakeOffDialog);
    if (!(await this.dialogs.open<boolean>(load, { data }))) return;
    this.assessors.reload();
    this.notices.say('Taken off.');
  }

  protected lead(): string {
    if (!this.assessors.hasValue()) return '';
    const { apprenticeName, methodName } = this.assessors.value();
    return `${apprenticeName}, ${methodName}`;
  }

  protected choices({ candidates }: AttemptAssessorsResponse): Choice[] {
    return candidates.map(({ id, name }) => ({ value: id, label: name }));
  }
}
