import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import {
  AsyncView,
  Callout,
  Confirm,
  Dialogs,
  Loaded,
  PageHeader,
  Panel,
  Progress,
  provideProblemWords,
  StatusChip,
} from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type {
  CohortAssignmentResponse,
  CohortProgressResponse,
  CohortPublicationResponse,
  CohortRunResponse,
} from '@assay/scheduling/contracts';
import { finishedRunStates } from '@assay/scheduling/domain';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { howMany } from '../words/how-many';
import { cohortApi } from './cohort-client';
import { cohortPaths } from './cohort-paths';
import { cohortProblemWords, runStateWords } from './cohort-words';
import { CostTable } from './cost-table';
import { FollowRun } from './follow-run';
import { gapWords, pointsWords } from './gap-words';
import { OutcomeList } from './outcome-list';
import { RosterBoard } from './roster-board';
import { RosterTable } from './roster-table';
import { RunProgress } from './run-progress';
import { TravelSummary } from './travel-summary';
import { UnscheduledList } from './unscheduled-list';

/** One roster, from the search to what became of it. */
@Component({
  selector: 'assay-cohort-run-page',
  imports: [
    AsyncView,
    Callout,
    CostTable,
    Loaded,
    MatButton,
    OutcomeList,
    PageHeader,
    Panel,
    Progress,
    RosterBoard,
    RosterTable,
    RouterLink,
    RunProgress,
    StatusChip,
    TravelSummary,
    UnscheduledList,
  ],
  templateUrl: './cohort-run-page.html',
  styleUrl: './cohort-run-page.scss',
  providers: [FollowRun, provideProblemWords({ ...schedulingProblemWords, ...cohortProblemWords })],
})
export class CohortRunPage {
  private readonly api = inject(ApiClient);
  private readonly confirm = inject(Confirm);
  private readonly dialogs = inject(Dialogs);
  private readonly notices = inject(Notices);
  private readonly router = inject(Router);
  private readonly follower = inject(FollowRun);

  readonly id = input.required<string>();
  /** Board, table, or travel; from the address. */
  readonly view = input<string>();
  readonly week = input<string>();

  protected readonly paths = cohortPaths;
  protected readonly stateWords = runStateWords;
  protected readonly gapWords = gapWords;
  protected readonly pointsWords = pointsWords;
  protected readonly views = [
    { value: 'board', label: 'Board' },
    { value: 'table', label: 'Table' },
    { value: 'travel', label: 'Work and travel' },
    { value: 'cost', label: 'Cost' },
  ];

  protected readonly run = httpResource<CohortRunResponse>(() => cohortApi.run(this.id()));
  private readonly known = computed(() => (this.run.hasValue() ? this.run.value() : null));
  private readonly heard = signal<CohortProgressResponse | null>(null);
  protected readonly progress = computed(() => this.heard() ?? this.known()?.progress ?? null);
  protected readonly isSearching = computed(() => {
    const state = this.known()?.state;
    return state !== undefined && !finishedRunStates.includes(state);
  });
  protected readonly shown = computed(() => (this.views.some(({ value }) => value === this.view()) ? this.view() : 'board'));
  protected readonly heading = computed(() => this.known()?.name ?? 'Cohort');
  protected readonly pinned = computed(() => new Set((this.known()?.pins ?? []).map(({ attemptId }) => attemptId)));
  protected readonly publishing = signal<{ readonly done: number; readonly total: number } | null>(null);
  private stopped = false;

  constructor() {
    effect(() => {
      if (this.isSearching()) this.follower.follow(this.id(), (progress) => this.hear(progress));
    });
    effect(() => {
      this.id();
      this.heard.set(null);
    });
  }

  private hear(progress: CohortProgressResponse): void {
    this.heard.set(progress);
    if (finishedRunStates.includes(progress.state)) this.run.reload();
  }

  protected async cancel(): Promise<void> {
    this.run.set(await this.api.post<CohortRunResponse>(cohortApi.cancellation(this.id())));
  }

  protected async runAgain({ name, attemptIds, options }: CohortRunResponse): Promise<void> {
    const run = await this.api.post<CohortRunResponse>(cohortApi.runs, { name, attemptIds, ...options, basedOn: this.id() });
    await this.router.navigateByUrl(cohortPaths.run(run.id));
  }

  protected async pin(run: CohortRunResponse, event: CohortAssignmentResponse): Promise<void> {
    const load = () => import('./pin-dialog').then((file) => file.PinDialog);
    const changed = await this.dialogs.open<CohortRunResponse>(load, { data: { run, event } });
    if (!changed) return;
    this.run.set(changed);
    this.notices.say('Noted. Run again to arrange the others around it.');
  }

  protected async repair(run: CohortRunResponse): Promise<void> {
    const load = () => import('./repair-dialog').then((file) => file.RepairDialog);
    const repair = await this.dialogs.open<CohortRunResponse>(load, { data: run });
    if (repair) await this.router.navigateByUrl(cohortPaths.run(repair.id));
  }

  protected async publish({ kind, roster }: CohortRunResponse): Promise<void> {
    const isRepair = kind === 'repair';
    const consequences = [
      'Every rule is asked again, by the facts of this moment.',
      'Each assessor is asked to accept; an apprentice gets all of their dates or none.',
      'What no longer fits is listed here.',
    ];
    const heading = isRepair ? 'Publish the repair?' : `Publish ${howMany(roster?.assignments.length ?? 0, 'date')} as offers?`;
    if (!(await this.confirm.ask({ heading, consequences, confirmLabel: 'Publish' }))) return;
    await this.publishAll();
  }

  /** Some apprentices at a time, so that it can be watched, and stopped between two steps. */
  private async publishAll(): Promise<void> {
    this.stopped = false;
    this.publishing.set({ done: 0, total: 1 });
    try {
      for (let [after, done]: [string | null, number] = [null, 0]; !this.stopped;) {
        const answer: CohortPublicationResponse = await this.api.post(cohortApi.publications(this.id()), after === null ? {} : { after });
        done += answer.published + answer.refused;
        this.publishing.set({ done, total: done + answer.left });
        after = answer.last;
        if (after === null) break;
      }
      this.notices.say('Published.');
    } finally {
      this.publishing.set(null);
      this.run.reload();
    }
  }

  protected stopPublishing(): void {
    this.stopped = true;
  }

  protected movedIn({ roster }: CohortRunResponse): number {
    return roster?.assignments.filter(({ movedFrom }) => movedFrom !== null).length ?? 0;
  }
}
