import {
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  afterNextRender,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router } from '@angular/router';
import type { MarkingResponse, SavedJudgementResponse } from '@assay/grading/contracts';
import { type Judgement, missingItems, proposeGrade } from '@assay/grading/domain';
import { Callout, counted } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { CriterionCard } from './criterion-card';
import { CriterionList } from './criterion-list';
import { JudgementDraft, type JudgementItem } from './judgement-draft';
import { MarkFeedback } from './mark-feedback';
import { MissingList } from './missing-list';
import { ProposalView } from './proposal-view';
import { criterionAnchor, focusCriterion } from './criterion-anchor';

/** The rubric under the assessor's hands: every criterion with its judgement, what it comes to, what is missing. */
@Component({
  selector: 'assay-marking-desk',
  imports: [Callout, CriterionCard, CriterionList, MarkFeedback, MatButton, MissingList, ProposalView],
  templateUrl: './marking-desk.html',
  styleUrl: './marking-desk.scss',
  host: {
    '(window:online)': 'flush()',
    '(keydown.alt.arrowdown)': 'step($event, 1)',
    '(keydown.alt.arrowup)': 'step($event, -1)',
  },
})
export class MarkingDesk {
  readonly marking = input.required<MarkingResponse>();

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;

  protected readonly anchor = criterionAnchor;
  protected readonly counted = counted;
  protected readonly rows = linkedSignal(() =>
    this.marking().criteria.map((criterion) => ({
      criterion,
      draft: new JudgementDraft(criterion.id, criterion.judgement, (item) => this.save(item)),
    })),
  );
  protected readonly judgements = computed<Judgement[]>(() =>
    this.rows().map(({ criterion, draft }) => ({ criterionId: criterion.id, ...draft.content() })),
  );
  protected readonly proposal = computed(() =>
    proposeGrade(this.marking().marking, this.marking().scale, this.judgements()),
  );
  protected readonly missing = computed(() => missingItems(this.marking().scale, this.judgements()));
  protected readonly returned = computed(() => {
    const last = this.marking().marks.at(-1);
    return last?.feedback?.decision === 'returned' ? last : null;
  });
  /** How many judgements are not on the server as they are entered here. */
  readonly unsaved = computed(() => this.rows().filter(({ draft }) => !draft.settled()).length);
  protected readonly troubled = computed(
    () => this.rows().filter(({ draft }) => !draft.settled() && draft.status() !== 'saving').length,
  );

  constructor() {
    const wanted = inject(ActivatedRoute).snapshot.fragment;
    if (wanted) afterNextRender(() => this.go(wanted), { injector: inject(Injector) });
  }

  /** Sends what waits now. Whether the server then has everything. */
  async flush(): Promise<boolean> {
    await Promise.all(this.rows().map(({ draft }) => draft.flush()));
    return this.unsaved() === 0;
  }

  protected async check(): Promise<void> {
    if (await this.flush())
      await this.router.navigateByUrl(gradingPaths.submission(this.marking().attemptId));
  }

  protected go(anchor: string): void {
    focusCriterion(this.element, anchor);
  }

  protected step(event: Event, by: 1 | -1): void {
    const cards = [...this.element.querySelectorAll<HTMLElement>('[data-criterion]')];
    const at = cards.findIndex((card) => card.contains(document.activeElement));
    const next = cards[at === -1 ? 0 : at + by];
    event.preventDefault();
    if (next) focusCriterion(this.element, next.id);
  }

  private save({
    criterionId,
    revision,
    content,
    intention,
  }: JudgementItem): Promise<SavedJudgementResponse> {
    const { attemptId, apprenticeId } = this.marking();
    const body = { apprenticeId, revision, ...content };
    return this.api.put(gradingApi.judgement(attemptId, criterionId), body, { intention });
  }
}
