import { Location } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, linkedSignal, signal } from '@angular/core';
import { debounce, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { AsyncView, type Choice, EmptyState, Icon, Loaded, PageHeader, provideProblemWords, SelectField, type Sort, TextField } from '@assay/platform/ui';
import { ApiClient, ConfirmedDownload, Session } from '@assay/platform/web';
import type { EnrolmentsResponse, EnrolmentSummary } from '@assay/scheduling/contracts';
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
  imports: [AsyncView, ConfirmedDownload, EmptyState, EnrolmentTable, Icon, Loaded, MatButton, PageHeader, RouterLink, SelectField, TextField],
  templateUrl: './apprentices-page.html',
  styleUrl: './apprentices-page.scss',
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class ApprenticesPage {
  protected readonly session = inject(Session);
  private readonly api = inject(ApiClient);
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
  protected readonly wanted = linkedSignal(() => ({ waitingFor: this.waitingFor() ?? ('' as WaitingFor | ''), search: this.search() ?? '' }));
  protected readonly order = linkedSignal<Sort | null>(() => orderOf(this.sort()));
  protected readonly filter = form(this.wanted, (path) => {
    debounce(path.search, 250);
  });
  protected readonly list = httpResource<EnrolmentsResponse>(() => schedulingApi.enrolments({ ...this.wanted(), ...sortOf(this.order()) }));
  /** What was fetched behind the first rows; a new filter or order begins anew. */
  private readonly further = linkedSignal<unknown, readonly EnrolmentSummary[]>({ source: () => [this.wanted(), this.order()], computation: () => [] });
  protected readonly isFetching = signal(false);
  protected readonly isFiltered = computed(() => this.wanted().search !== '' || this.wanted().waitingFor !== '');

  protected readonly nobody = ({ enrolments }: EnrolmentsResponse) => enrolments.length === 0;

  /** Kept in the address without navigating: a navigation would call off the one that a press on a row began. */
  constructor() {
    effect(() => {
      const { waitingFor, search } = this.wanted();
      this.location.replaceState(withQuery(schedulingPaths.apprentices, { waitingFor, search, sort: addressOf(this.order()) ?? '' }));
    });
  }

  protected shown({ enrolments }: EnrolmentsResponse): readonly EnrolmentSummary[] {
    return this.further().length > 0 ? [...enrolments, ...this.further()] : enrolments;
  }

  protected async fetchMore(list: EnrolmentsResponse): Promise<void> {
    if (this.isFetching()) return;
    this.isFetching.set(true);
    try {
      const offset = String(this.shown(list).length);
      const next = await this.api.get<EnrolmentsResponse>(schedulingApi.enrolments({ ...this.wanted(), ...sortOf(this.order()), offset }));
      this.further.update((rows) => [...rows, ...next.enrolments]);
    } finally {
      this.isFetching.set(false);
    }
  }

  protected summary(list: EnrolmentsResponse): string {
    const { total } = list;
    const enrolments = this.shown(list);
    return total > enrolments.length ? `The first ${enrolments.length} of ${total} apprentices` : howMany(total, 'apprentice');
  }
}
