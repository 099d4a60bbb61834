import { httpResource } from '@angular/common/http';
import { Component, computed, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { Router } from '@angular/router';
import {
  AsyncView,
  DateField,
  EmptyState,
  Loaded,
  PageHeader,
  Panel,
  type Problem,
  ProblemMessage,
  problemOf,
  provideProblemWords,
} from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type { AttemptResponse, CohortDayPlanResponse, EnrolmentsResponse } from '@assay/scheduling/contracts';
import { AttemptStage, WaitingFor } from '@assay/scheduling/domain';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { howMany } from '../words/how-many';
import { methodWords } from '../words/method-words';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { CohortDayPlan } from './cohort-day-plan';

const most = 30;

interface Waiting {
  readonly attemptId: string;
  readonly words: string;
}

/** Several apprentices on one day: chosen, planned without changing anything, then booked all or none. */
@Component({
  selector: 'assay-cohort-day-page',
  imports: [AsyncView, CohortDayPlan, DateField, EmptyState, Loaded, MatButton, PageHeader, Panel, ProblemMessage],
  templateUrl: './cohort-day-page.html',
  styleUrl: './cohort-day-page.scss',
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class CohortDayPage {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);

  protected readonly list = httpResource<EnrolmentsResponse>(() => schedulingApi.enrolments({ waitingFor: WaitingFor.Date }));
  protected readonly nobody = (list: EnrolmentsResponse) => this.waitingIn(list).length === 0;
  protected readonly chosen = signal<ReadonlySet<string>>(new Set());
  protected readonly wanted = signal({ date: '' });
  protected readonly day = form(this.wanted);
  protected readonly plan = signal<CohortDayPlanResponse | null>(null);
  protected readonly problem = signal<Problem | null>(null);
  protected readonly canPlan = computed(() => this.chosen().size > 0 && this.wanted().date !== '');
  protected readonly summary = computed(() => `${howMany(this.chosen().size, 'assessment')} chosen, ${most} at most`);

  protected waitingIn({ enrolments }: EnrolmentsResponse): Waiting[] {
    const words = (name: string, { method }: AttemptResponse) => `${name}, ${methodWords[method].toLowerCase()}`;
    return enrolments.flatMap(({ apprentice, attempts }) =>
      attempts
        .filter(({ stage }) => stage === AttemptStage.AwaitsDate)
        .map((attempt) => ({ attemptId: attempt.id, words: words(apprentice.name, attempt) })),
    );
  }

  protected toggle(attemptId: string): void {
    const chosen = new Set(this.chosen());
    if (!chosen.delete(attemptId) && chosen.size < most) chosen.add(attemptId);
    this.chosen.set(chosen);
    this.plan.set(null);
  }

  protected async propose(): Promise<void> {
    await this.attempting(async () => {
      const request = { attemptIds: [...this.chosen()], date: this.wanted().date };
      this.plan.set(await this.api.post<CohortDayPlanResponse>(schedulingApi.cohortDayPlan, request));
    });
  }

  protected async book(asOffers: boolean): Promise<void> {
    const placed = this.plan()?.placed ?? [];
    const times = placed.map(({ attemptId, assessor, room, mode, startsAt }) => ({
      attemptId,
      assessorId: assessor.id,
      startsAt,
      mode,
      ...(room ? { roomId: room.id } : {}),
    }));
    await this.attempting(async () => {
      await this.api.post(schedulingApi.cohortDays, { times, asOffers });
      this.notices.say(asOffers ? `${howMany(times.length, 'offer')} sent.` : `${howMany(times.length, 'assessment')} booked.`);
      await this.router.navigate([schedulingPaths.diary], { queryParams: { week: this.wanted().date } });
    });
  }

  private async attempting(work: () => Promise<unknown>): Promise<void> {
    this.problem.set(null);
    try {
      await work();
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    }
  }
}
