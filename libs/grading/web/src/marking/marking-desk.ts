import { Component, computed, ElementRef, inject, Injector, input, afterNextRender, signal, viewChild, viewChildren } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { ActivatedRoute, Router } from '@angular/router';
import type { MarkingResponse } from '@assay/grading/contracts';
import { type Judgement, missingFromMark, type MissingItem, NoteClock, proposeGrade } from '@assay/grading/domain';
import { Callout, Dialogs } from '@assay/platform/ui';
import { gradingPaths } from '../grading-paths';
import { ChangeSender } from '../keeping/change-sender';
import { KeptChanges } from '../keeping/kept-changes';
import { KeptStatus } from '../keeping/kept-status';
import { CriterionCard } from './criterion-card';
import { JudgementDraft } from './judgement-draft';
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
  imports: [Callout, CriterionCard, KeptStatus, MarkFeedback, MarkingSide, MatButton, MissingList, ProposalView, RawMarksForm],
  templateUrl: './marking-desk.html',
  styleUrl: './marking-desk.scss',
  host: {
    '(window:pagehide)': 'keepTyping()',
    '(document:visibilitychange)': 'keepTyping()',
    '(focusout)': 'keepTyping()',
    '(window:beforeunload)': 'holdUnkept($event)',
    '(document:keydown)': 'press($event)',
  },
})
export class MarkingDesk {
  readonly marking = input.required<MarkingResponse>();

  private readonly router = inject(Router);
  private readonly dialogs = inject(Dialogs);
  private readonly shortcuts = inject(MarkingShortcuts);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  private readonly cards = viewChildren(CriterionCard);
  private readonly side = viewChild.required(MarkingSide);
  private readonly marksForm = viewChild(RawMarksForm);

  private readonly kept = inject(KeptChanges);
  private readonly sender = inject(ChangeSender);

  protected readonly record = computed(() => new MarkingRecord(this.marking(), this.kept));
  protected readonly rawMarking = computed(() => {
    const { marking } = this.marking();
    return marking.by === 'raw-mark' ? marking : null;
  });
  protected readonly anchor = criterionAnchor;
  protected readonly isIncomplete = signal(false);
  protected readonly rows = computed(() =>
    this.marking().criteria.map((criterion) => ({
      criterion,
      draft: new JudgementDraft(this.marking(), criterion, criterion.judgement, this.kept),
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

  constructor() {
    const wanted = inject(ActivatedRoute).snapshot.fragment;
    if (wanted) afterNextRender(() => this.go(wanted), { injector: inject(Injector) });
  }

  /** Makes what is being typed a change, before anything takes the page away. */
  protected async keepTyping(): Promise<void> {
    await Promise.all([this.marksForm(), ...this.cards()].map((part) => part?.keep()));
  }

  /** Only what this device does not have yet, or refuses to have, is a reason not to close the page. */
  protected holdUnkept(event: BeforeUnloadEvent): void {
    const drafts = [this.record().rawMarks, ...this.rows().map(({ draft }) => draft)];
    const isWriting = drafts.some((draft) => draft?.status() === 'writing');
    if (isWriting || this.kept.loose().length > 0) event.preventDefault();
    void this.keepTyping();
  }

  /** The check shows what the server has: so everything has to be there first. */
  protected async check(): Promise<void> {
    const { attemptId } = this.marking();
    await this.keepTyping();
    const isThere = await this.sender.sendAll(attemptId);
    this.isIncomplete.set(!isThere);
    if (isThere) await this.router.navigateByUrl(gradingPaths.submission(attemptId));
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
}
