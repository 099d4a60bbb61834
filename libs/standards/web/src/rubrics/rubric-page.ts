import { httpResource } from '@angular/common/http';
import { Component, ElementRef, Injector, afterNextRender, computed, inject, input, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { AsyncView, Confirm, Loaded, PageHeader, provideProblemWords } from '@assay/platform/ui';
import { ApiClient, Session } from '@assay/platform/web';
import type { CommentThreadsResponse, CriterionResponse, RubricResponse } from '@assay/standards/contracts';
import { standardsApi } from '../standards-client';
import { standardsPaths } from '../standards-paths';
import { standardsProblemWords } from '../words/standards-problem-words';
import { CoveragePanel } from './coverage-panel';
import { CriterionComments } from './criterion-comments';
import { CriterionEditor, type Writing } from './criterion-editor';
import { CriterionList, type Dropped } from './criterion-list';
import { CriterionProposal } from './criterion-proposal';
import { CriterionTools } from './criterion-tools';
import { CriterionView } from './criterion-view';
import { DraftActions } from './draft-actions';
import { RubricSteps } from './rubric-steps';
import { leaveQuestion } from './rubric-questions';
import { RubricToolbar } from './rubric-toolbar';

/** A rubric, one criterion at a time: written while it is a draft, read afterwards. */
@Component({
  selector: 'assay-rubric-page',
  imports: [
    AsyncView,
    CoveragePanel,
    CriterionEditor,
    CriterionView,
    Loaded,
    CriterionComments,
    CriterionList,
    CriterionProposal,
    CriterionTools,
    MatButton,
    PageHeader,
    RouterLink,
    RubricSteps,
    RubricToolbar,
  ],
  templateUrl: './rubric-page.html',
  styleUrl: './rubric-page.scss',
  providers: [DraftActions, provideProblemWords(standardsProblemWords)],
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class RubricPage {
  readonly id = input.required<string>();
  /** Position of the criterion in sight, from the address. */
  readonly criterion = input<string>();

  private readonly api = inject(ApiClient);
  protected readonly actions = inject(DraftActions);
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly rubric = httpResource<RubricResponse>(() => standardsApi.rubric(this.id()));
  private readonly shown = computed(() => (this.rubric.hasValue() ? this.rubric.value() : null));
  protected readonly heading = computed(() => (this.shown() ? `Rubric: ${this.shown()?.title}` : 'Rubric'));
  protected readonly lead = computed(() => {
    const rubric = this.shown();
    return rubric ? `${rubric.occupationReference}, level ${rubric.level}, edition ${rubric.edition}` : undefined;
  });
  protected readonly selected = computed(() => Number(this.criterion() ?? 1));
  protected readonly mayEdit = computed(() => this.shown()?.status === 'draft' && this.session.can(Permission.EditRubric));
  /** What the editors hold, by the id of the criterion. */
  private readonly writings = signal<ReadonlyMap<string, Writing>>(new Map());
  protected readonly unsaved = computed(() => {
    const ids = this.mayEdit() ? (this.shown()?.criteria ?? []).map(({ id }) => id) : [];
    return new Set(ids.filter((id) => this.writings().get(id)?.unsaved));
  });

  protected readonly discussion = httpResource<CommentThreadsResponse>(() => standardsApi.comments(this.id()));
  protected readonly threads = computed(() => (this.discussion.hasValue() ? this.discussion.value().threads : []));
  protected readonly mayComment = computed(
    () => ['draft', 'submitted', 'approved'].includes(this.shown()?.status ?? '') && this.session.can(Permission.CommentRubric),
  );
  /** The criteria as they are being written, for what they cover. */
  protected readonly written = computed(() =>
    (this.shown()?.criteria ?? []).map(({ id, content }) => this.writings().get(id)?.covering ?? content),
  );
  protected readonly paths = standardsPaths;

  constructor() {
    this.actions.connect((rubric) => {
      this.show(rubric);
      this.discussion.reload();
    });
  }

  protected async select(position: number): Promise<void> {
    await this.router.navigate([], { queryParams: { criterion: position }, replaceUrl: true });
    afterNextRender(() => this.element.querySelector<HTMLElement>('.criterion:not([hidden]) h2')?.focus(), {
      injector: this.injector,
    });
  }

  protected async replace(criterion: CriterionResponse): Promise<void> {
    this.rubric.update(
      (rubric) =>
        rubric && {
          ...rubric,
          criteria: rubric.criteria.map((one) => (one.id === criterion.id ? criterion : one)),
        },
    );
    const { undo, redo } = await this.api.get<RubricResponse>(standardsApi.rubric(this.id()));
    this.rubric.update((rubric) => rubric && { ...rubric, undo, redo });
  }

  protected note(writing: Writing): void {
    this.writings.update((before) => new Map(before).set(writing.id, writing));
  }

  protected async drop({ criterion, to }: Dropped): Promise<void> {
    const version = this.shown()?.version ?? 0;
    const path = standardsApi.criterionStep(criterion, 'move');
    await this.actions.send({ path, body: { to }, version, done: `Moved to place ${to}.` });
  }

  protected show(rubric: RubricResponse): void {
    this.rubric.set(rubric);
  }

  /** Asks before unsaved text is left behind. */
  mayLeave(): boolean | Promise<boolean> {
    const count = this.unsaved().size;
    return count === 0 || this.confirm.ask(leaveQuestion(count));
  }

  protected warn(event: BeforeUnloadEvent): void {
    if (this.unsaved().size > 0) event.preventDefault();
  }
}
