import {
  Component,
  computed,
  ElementRef,
  inject,
  Injector,
  input,
  linkedSignal,
  afterNextRender,
  viewChild,
  viewChildren,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router } from '@angular/router';
import type { MarkingResponse, SavedJudgementResponse } from '@assay/grading/contracts';
import { type Judgement, missingFromMark, type MissingItem, NoteClock, proposeGrade } from '@assay/grading/domain';
import { Callout, counted, Dialogs } from '@assay/platform/ui';
import { ApiClient } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { ChangeSender } from '../keeping/change-sender';
import { KeptChanges } from '../keeping/kept-changes';
import { CriterionCard } from './criterion-card';
import { JudgementDraft, type JudgementItem } from './judgement-draft';
import { MarkFeedback } from './mark-feedback';
import { MissingList } from './missing-list';
import { ProposalView } from './proposal-view';
import { MarkingSide } from './marking-side';
import { RawMarksForm } from './marks/raw-marks-form';
import { MarkingRecord } from './record/marking-record';
import { chordOf, type ShortcutAction } from './shortcuts/shortcut-action';
import { MarkingShortcuts } from './shortcuts/shortcuts';
import { criterionAnchor, focusCriterion } from './criterion-anchor';

/** The rubric under the assessor's hands: every criterion with its judgement, what it comes to, what is missing. */
@Component({
  selector: 'assay-marking-desk',
  imports: [Callout, CriterionCard, MarkFeedback, MarkingSide, MatButton, MissingList, ProposalView, RawMarksForm],
  templateUrl: './marking-desk.html',
  styleUrl: './marking-desk.scss',
  host: {
    '(window:online)': 'flush()',
    '(document:keydown)': 'press($event)',
  },
})
export class MarkingDesk {
  readonly marking = input.required<MarkingResponse>();

  private readonly api = inject(ApiClient);
  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly shortcuts = inject(MarkingShortcuts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly cards = viewChildren(CriterionCard);
  private readonly side = viewChild.required(MarkingSide);
  private readonly marksForm = viewChild(RawMarksForm);

  private readonly kept = inject(KeptChanges);
  private readonly sender = inject(ChangeSender);

  protected readonly record = linkedSignal(() => new MarkingRecord(this.marking(), this.kept));
  protected readonly rawMarking = computed(() => {
    const { marking } = this.marking();
    return marking.by === 'raw-mark' ? marking : null;
  });
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
    proposeGrade(this.marking().marking, this.marking().scale, this.judgements(), this.record().marks()),
  );
  protected readonly missing = computed(() => {
    const { marking, scale, record } = this.marking();
    const questions = { ...record.questions, asked: this.record().asked().length };
    return missingFromMark({ marking, scale, judgements: this.judgements(), rawMarks: this.record().marks(), questions });
  });
  protected readonly returned = computed(() => {
    const last = this.marking().marks.at(-1);
    return last?.feedback?.decision === 'returned' ? last : null;
  });
  /** Presses and questions that the server does not have yet. */
  private readonly keptBeside = computed(() =>
    this.kept.changes().filter(({ attemptId, kind }) => attemptId === this.marking().attemptId && kind !== 'judgement'),
  );
  /** How many entries are not on the server as they are here. */
  readonly unsaved = computed(() => {
    const marks = this.marksForm()?.isChanged() ? 1 : 0;
    return this.rows().filter(({ draft }) => !draft.settled()).length + this.keptBeside().length + marks;
  });
  protected readonly troubled = computed(
    () =>
      this.rows().filter(({ draft }) => !draft.settled() && draft.status() !== 'saving').length +
      (this.sender.standing() === 'ready' ? 0 : this.keptBeside().length),
  );

  constructor() {
    const wanted = inject(ActivatedRoute).snapshot.fragment;
    if (wanted) afterNextRender(() => this.go(wanted), { injector: inject(Injector) });
  }

  /** Sends what waits now. Whether the server then has everything. */
  async flush(): Promise<boolean> {
    await Promise.all([...this.rows().map(({ draft }) => draft.flush()), this.sender.sendAll(this.marking().attemptId)]);
    if (this.marksForm()?.isChanged()) await this.marksForm()?.save();
    return this.unsaved() === 0;
  }

  protected async check(): Promise<void> {
    if (await this.flush())
      await this.router.navigateByUrl(gradingPaths.submission(this.marking().attemptId));
  }

  protected go(anchor: string): void {
    focusCriterion(this.element, anchor);
  }

  protected goTo(what: MissingItem['what']): void {
    if (what === 'questions') this.side().focusQuestion();
    else this.element.querySelector<HTMLElement>('assay-raw-marks-form input')?.focus();
  }

  protected showKeys(): void {
    void this.dialogs.open(() => import('./shortcuts/shortcuts-dialog').then((file) => file.ShortcutsDialog));
  }

  /** Every key is a person's own choice and goes with Alt or Ctrl; a dialog on top has the keyboard for itself. */
  protected press(event: KeyboardEvent): void {
    const action = this.shortcuts.actionOf(chordOf(event));
    if (action === null || document.querySelector('[role=dialog]')) return;
    event.preventDefault();
    this.actions[action]();
  }

  private readonly actions: Readonly<Record<ShortcutAction, () => void>> = {
    next: () => this.step(1),
    previous: () => this.step(-1),
    'note-time': () => this.card()?.noteTime(NoteClock.Event),
    'note-recording': () => this.card()?.noteTime(NoteClock.Recording),
    comment: () => void this.card()?.insertComment(),
    'ask-prompt': () => this.card()?.askNext(),
    'own-question': () => this.side().focusQuestion(),
    timer: () => this.side().toggleTimer(),
    missing: () => this.element.querySelector<HTMLElement>('#missing button')?.focus(),
    check: () => void this.check(),
    help: () => this.showKeys(),
  };

  /** The criterion under the keyboard, else the first. */
  private card(): CriterionCard | undefined {
    return this.cards().find((card) => card.holds(document.activeElement)) ?? this.cards()[0];
  }

  private step(by: 1 | -1): void {
    const cards = [...this.element.querySelectorAll<HTMLElement>('[data-criterion]')];
    const at = cards.findIndex((card) => card.contains(document.activeElement));
    const next = cards[at === -1 ? 0 : at + by];
    if (next) focusCriterion(this.element, next.id);
  }

  private save({
    criterionId,
    revision,
    content,
    intention,
  }: JudgementItem): Promise<SavedJudgementResponse> {
    const { attemptId, apprenticeId } = this.marking();
    const body = { apprenticeId, criterionId, revision, ...content };
    return this.api.put(gradingApi.judgement(attemptId, criterionId), body, { intention });
  }
}
