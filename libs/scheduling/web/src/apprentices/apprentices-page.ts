import { Location } from '@angular/common';
import { Component, computed, effect, inject, input, linkedSignal } from '@angular/core';
import { debounce, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import {
  AsyncView,
  type Choice,
  EmptyState,
  Icon,
  Loaded,
  PageHeader,
  provideProblemWords,
  SelectField,
  type Sort,
  TextField,
} from '@assay/platform/ui';
import { ConfirmedDownload, pagedList, Session, ShowMore } from '@assay/platform/web';
import type { EnrolmentsResponse } from '@assay/scheduling/contracts';
import { WaitingFor } from '@assay/scheduling/domain';
import { schedulingApi, withQuery } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { howMany } from '../words/how-many';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { EnrolmentTable } from './enrolment-table';
import { addressOf, orderOf, sortOf } from './list-order';

/** Everybody on the way to assessment, those who wait for something on top. */
@Component({
  selector: 'assay-apprentices-page',
  imports: [
    AsyncView,
    ConfirmedDownload,
    EmptyState,
    EnrolmentTable,
    Icon,
    Loaded,
    MatButton,
    PageHeader,
    RouterLink,
    SelectField,
    ShowMore,
    TextField,
  ],
  templateUrl: './apprentices-page.html',
  styleUrl: './apprentices-page.scss',
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class ApprenticesPage {
  protected readonly session = inject(Session);
  private readonly location = inject(Location);
  protected readonly paths = schedulingPaths;
  protected readonly mayRegister = computed(() => this.session.can(Permission.RegisterApprentice));

  protected readonly mayExport = computed(() => this.session.can(Permission.ExportApprentices));
  protected readonly exportAddress = computed(() => schedulingApi.enrolmentsFile(this.wanted()));
  protected readonly mayImport = computed(() => this.session.can(Permission.ImportApprentices));

  /** From the address, so that a list can be kept and sent. */
  readonly waitingFor = input<WaitingFor | undefined>();
  readonly search = input<string>();
  /** A column, with a minus before it from the end. */
  readonly sort = input<string>();

  protected readonly waitingChoices: readonly Choice[] = [
    { value: '', label: 'Everybody' },
    { value: WaitingFor.Gateway, label: 'Waiting for the gateway' },
    { value: WaitingFor.Submission, label: 'Waiting for a submission' },
    { value: WaitingFor.Date, label: 'Waiting for a date' },
  ];
  protected readonly wanted = linkedSignal(() => ({
    waitingFor: this.waitingFor() ?? ('' as WaitingFor | ''),
    search: this.search() ?? '',
  }));
  protected readonly order = linkedSignal<Sort | null>(() => orderOf(this.sort()));
  protected readonly filter = form(this.wanted, (path) => {
    debounce(path.search, 250);
  });
  protected readonly list = pagedList(
    () => schedulingApi.enrolments({ ...this.wanted(), ...sortOf(this.order()) }),
    ({ enrolments }: EnrolmentsResponse) => enrolments,
  );
  protected readonly howMany = howMany;
  protected readonly isFiltered = computed(() => this.wanted().search !== '' || this.wanted().waitingFor !== '');

  protected readonly nobody = ({ enrolments }: EnrolmentsResponse) => enrolments.length === 0;

  /** Kept in the address without navigating: a navigation would call off the one that a press on a row began. */
  constructor() {
    effect(() => {
      const { waitingFor, search } = this.wanted();
      this.location.replaceState(withQuery(schedulingPaths.apprentices, { waitingFor, search, sort: addressOf(this.order()) ?? '' }));
    });
  }
}
