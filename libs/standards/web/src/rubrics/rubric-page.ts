import { httpResource } from '@angular/common/http';
import {
  Component,
  ElementRef,
  Injector,
  afterNextRender,
  computed,
  inject,
  input,
  signal,
  viewChildren,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Router, RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import {
  AsyncView,
  Confirm,
  Loaded,
  PageHeader,
  type Problem,
  ProblemMessage,
  StatusChip,
  problemOf,
  provideProblemWords,
} from '@assay/platform/ui';
import { ApiClient, Notices, Session } from '@assay/platform/web';
import type { CriterionResponse, RubricResponse } from '@assay/standards/contracts';
import { standardsApi } from '../standards-client';
import { standardsPaths } from '../standards-paths';
import { standardsProblemWords } from '../words/standards-problem-words';
import { rubricStatusWords } from '../words/status-words';
import { CoveragePanel } from './coverage-panel';
import { CriterionEditor } from './criterion-editor';
import { CriterionView } from './criterion-view';
import { RubricSteps } from './rubric-steps';
import { leaveQuestion, regenerateQuestion } from './rubric-questions';

/** A rubric, one criterion at a time: written while it is a draft, read afterwards. */
@Component({
  selector: 'assay-rubric-page',
  imports: [
    AsyncView,
    CoveragePanel,
    CriterionEditor,
    CriterionView,
    Loaded,
    MatButton,
    PageHeader,
    ProblemMessage,
    RouterLink,
    RubricSteps,
    StatusChip,
  ],
  templateUrl: './rubric-page.html',
  styleUrl: './rubric-page.scss',
  providers: [provideProblemWords(standardsProblemWords)],
  host: { '(window:beforeunload)': 'warn($event)' },
})
export class RubricPage {
  readonly id = input.required<string>();
  /** Position of the criterion in sight, from the address. */
  readonly criterion = input<string>();

  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  private readonly confirm = inject(Confirm);
  private readonly router = inject(Router);
  private readonly injector = inject(Injector);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly editors = viewChildren(CriterionEditor);

  protected readonly rubric = httpResource<RubricResponse>(() => standardsApi.rubric(this.id()));
  private readonly shown = computed(() => (this.rubric.hasValue() ? this.rubric.value() : null));
  protected readonly heading = computed(() => (this.shown() ? `Rubric: ${this.shown()?.title}` : 'Rubric'));
  protected readonly lead = computed(() => {
    const rubric = this.shown();
    return rubric
      ? `${rubric.occupationReference}, level ${rubric.level}, edition ${rubric.edition}`
      : undefined;
  });
  protected readonly selected = computed(() => Number(this.criterion() ?? 1));
  protected readonly mayEdit = computed(
    () => this.shown()?.status === 'draft' && this.session.can(Permission.EditRubric),
  );
  protected readonly unsaved = computed(
    () =>
      new Set(
        this.editors()
          .filter((editor) => editor.unsaved())
          .map((editor) => editor.criterion().id),
      ),
  );

  protected readonly problem = signal<Problem | null>(null);
  protected readonly paths = standardsPaths;
  protected readonly words = rubricStatusWords;

  protected async select(position: number): Promise<void> {
    await this.router.navigate([], { queryParams: { criterion: position }, replaceUrl: true });
    afterNextRender(() => this.element.querySelector<HTMLElement>('.criterion:not([hidden]) h2')?.focus(), {
      injector: this.injector,
    });
  }

  protected replace(criterion: CriterionResponse): void {
    this.rubric.update(
      (rubric) =>
        rubric && {
          ...rubric,
          criteria: rubric.criteria.map((one) => (one.id === criterion.id ? criterion : one)),
        },
    );
  }

  protected async regenerate(): Promise<void> {
    const rubric = this.shown();
    if (!rubric || this.unsaved().size > 0 || !(await this.confirm.ask(regenerateQuestion))) return;
    this.problem.set(null);
    try {
      const { id, version } = rubric;
      this.show(await this.api.post<RubricResponse>(standardsApi.regenerate(id), {}, { version }));
      this.notices.say('Generated again.');
    } catch (thrown) {
      this.problem.set(problemOf(thrown));
    }
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
