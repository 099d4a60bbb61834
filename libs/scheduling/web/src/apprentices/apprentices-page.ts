import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, linkedSignal } from '@angular/core';
import { debounce, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { AsyncView, type Choice, EmptyState, Icon, Loaded, PageHeader, provideProblemWords, SelectField, TextField } from '@assay/platform/ui';
import { Session } from '@assay/platform/web';
import type { EnrolmentsResponse } from '@assay/scheduling/contracts';
import { WaitingFor } from '@assay/scheduling/domain';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { counted } from '../words/counted';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { EnrolmentTable } from './enrolment-table';

/** Everybody on the way to assessment, those who wait for something on top. */
@Component({
  selector: 'assay-apprentices-page',
  imports: [AsyncView, EmptyState, EnrolmentTable, Icon, Loaded, MatButton, PageHeader, RouterLink, SelectField, TextField],
  templateUrl: './apprentices-page.html',
  styleUrl: './apprentices-page.scss',
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class ApprenticesPage {
  protected readonly session = inject(Session);
  protected readonly paths = schedulingPaths;
  protected readonly mayRegister = computed(() => this.session.can(Permission.RegisterApprentice));

  protected readonly mayExport = computed(() => this.session.can(Permission.ExportApprentices));
  protected readonly exportAddress = computed(() => schedulingApi.enrolmentsFile(this.wanted()));
  protected readonly mayImport = computed(() => this.session.can(Permission.ImportApprentices));

  /** From the address, so that a list can be kept and sent. */
  readonly waitingFor = input<WaitingFor | undefined>();

  protected readonly waitingChoices: readonly Choice[] = [
    { value: '', label: 'Everybody' },
    { value: WaitingFor.Gateway, label: 'Waiting for the gateway' },
    { value: WaitingFor.Submission, label: 'Waiting for a submission' },
    { value: WaitingFor.Date, label: 'Waiting for a date' },
  ];
  protected readonly wanted = linkedSignal(() => ({ waitingFor: this.waitingFor() ?? ('' as WaitingFor | ''), search: '' }));
  protected readonly filter = form(this.wanted, (path) => {
    debounce(path.search, 250);
  });
  protected readonly list = httpResource<EnrolmentsResponse>(() => schedulingApi.enrolments(this.wanted()));
  protected readonly isFiltered = computed(() => this.wanted().search !== '' || this.wanted().waitingFor !== '');

  protected readonly nobody = ({ enrolments }: EnrolmentsResponse) => enrolments.length === 0;

  protected summary({ enrolments, total }: EnrolmentsResponse): string {
    return total > enrolments.length ? `The first ${enrolments.length} of ${total} apprentices` : counted(total, 'apprentice');
  }
}
