import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Permission } from '@assay/people/domain';
import {
  AsyncView,
  DataTable,
  DatePipe,
  Loaded,
  PageHeader,
  Panel,
  type Problem,
  problemOf,
  ProblemMessage,
  provideProblemWords,
} from '@assay/platform/ui';
import { ApiClient, Notices, Session } from '@assay/platform/web';
import type { AvailabilityResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { methodWords } from '../words/method-words';
import { weekdayWords } from '../words/weekday-words';
import { CompetenceForm } from './competence-form';
import { DaysForm } from './days-form';
import { LimitsForm } from './limits-form';
import { WeekForm } from './week-form';

/** When an assessor works and is away, how much they take, where from, and what they may assess. */
@Component({
  selector: 'assay-availability-page',
  imports: [
    AsyncView,
    CompetenceForm,
    DataTable,
    DatePipe,
    DaysForm,
    LimitsForm,
    Loaded,
    MatButton,
    PageHeader,
    Panel,
    ProblemMessage,
    WeekForm,
  ],
  templateUrl: './availability-page.html',
  styleUrl: './availability-page.scss',
  providers: [provideProblemWords({ 'exception-already-there': { title: 'There is an exception at that time already' } })],
})
export class AvailabilityPage {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  /** An assessor's id; left out, one's own. */
  readonly id = input<string>();
  protected readonly whose = computed(() => this.id() ?? 'me');
  protected readonly availability = httpResource<AvailabilityResponse>(() => schedulingApi.availability(this.whose()));
  protected readonly heading = computed(() =>
    this.id() === undefined ? 'My availability' : (this.known()?.assessor.name ?? 'Availability'),
  );
  protected readonly back = computed(() => (this.id() === undefined ? undefined : schedulingPaths.assessors));
  protected readonly mayDecideCompetence = computed(() => this.session.can(Permission.ManageCompetences));
  protected readonly problem = signal<Problem | null>(null);
  protected readonly weekdayWords = weekdayWords;
  protected readonly methodWords = methodWords;
  private readonly known = computed(() => (this.availability.hasValue() ? this.availability.value() : null));

  protected take(availability: AvailabilityResponse): void {
    this.availability.set(availability);
    this.notices.say('Saved.');
  }

  protected async remove(path: string): Promise<void> {
    this.problem.set(null);
    try {
      this.take(await this.api.delete<AvailabilityResponse>(path));
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    }
  }

  protected absencePath = (id: string) => schedulingApi.absence(this.whose(), id);
  protected exceptionPath = (id: string) => schedulingApi.exception(this.whose(), id);
  protected competencePath = (standard: string, method: string) => schedulingApi.competence(this.whose(), standard, method);
}
