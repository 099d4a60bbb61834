import { Component, computed, DestroyRef, effect, ElementRef, inject, input, linkedSignal, untracked } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { CriterionToMarkResponse } from '@assay/grading/contracts';
import { markingLimits, NoteClock, noteStamp, runningTime } from '@assay/grading/domain';
import { atMost, Dialogs, StatusChip, TextArea } from '@assay/platform/ui';
import { criterionAnchor } from './criterion-anchor';
import { JudgementConflict } from './judgement-conflict';
import type { JudgementDraft } from './judgement-draft';
import { SecondJudgement, type TakenJudgement } from './assessors/second-judgement';
import { LevelChoice } from './level-choice';
import { WrittenArea } from './notes/written-area';
import { PromptList } from './questions/prompt-list';
import type { MarkingRecord } from './record/marking-record';
import { saveWords } from '../keeping/save-status';

/** One criterion: what to look for, a level, evidence, feedback, and where the judgement is saved. */
@Component({
  selector: 'assay-criterion-card',
  imports: [JudgementConflict, LevelChoice, MatButton, PromptList, SecondJudgement, StatusChip, TextArea],
  templateUrl: './criterion-card.html',
  styleUrl: './criterion-card.scss',
})
export class CriterionCard {
  readonly criterion = input.required<CriterionToMarkResponse>();
  readonly draft = input.required<JudgementDraft>();
  readonly record = input.required<MarkingRecord>();
  /** A discussion shows its questions first, everything else what to look for. */
  readonly discussion = input(false);

  private readonly dialogs = inject(Dialogs);
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly clocks = NoteClock;
  private readonly entered = linkedSignal(() => this.draft().content());
  protected readonly fields = form(this.entered, (path) => {
    atMost(path.evidence, markingLimits.evidence);
    atMost(path.remark, markingLimits.remark);
  });
  protected readonly anchor = computed(() => criterionAnchor(this.criterion().id));
  protected readonly state = computed(() => saveWords[this.draft().status()]);
  /** What the second assessors judged of this criterion, where they have handed it over. */
  protected readonly seconds = computed(() =>
    this.record().marking.record.seconds.flatMap(({ assessorId, assessorName, judgements }) => {
      const judgement = judgements.find(({ criterionId }) => criterionId === this.criterion().id);
      return judgement ? [{ assessorId, assessorName, judgement }] : [];
    }),
  );
  protected readonly help = computed(() => {
    const { lookFors, prompts } = this.criterion();
    const looking = { heading: 'Look for', lines: lookFors, asks: false };
    const asking = { heading: 'Questions to ask', lines: prompts, asks: true };
    const both = this.discussion() ? [asking, looking] : [looking, asking];
    return both.filter(({ lines }) => lines.length > 0);
  });

  constructor() {
    effect(() => {
      const content = this.entered();
      untracked(() => this.draft().enter(content));
    });
    inject(DestroyRef).onDestroy(() => void this.keep());
  }

  /** Makes what is entered a change now: the page may be gone before the effect above runs again. */
  keep(): Promise<void> {
    this.draft().enter(this.entered());
    return this.draft().flush();
  }

  holds(node: Node | null): boolean {
    return this.element.contains(node);
  }

  /** Begins an evidence note with a time: of the event as the timer runs, or of the recording that is played; else it is typed in. */
  noteTime(clock: NoteClock): void {
    const played = this.record().recordingAt();
    const second = clock === NoteClock.Event ? runningTime(this.record().events(), Date.now()) / 1000 : (played ?? 0);
    const area = this.area(0);
    area.append(`${noteStamp(second, clock)} `, '\n');
    if (clock === NoteClock.Recording && played === null) area.markTime();
  }

  /** Logs the next prompt that was not asked yet. */
  askNext(): void {
    const asked = new Set(
      this.record()
        .asked()
        .map(({ text }) => text),
    );
    const next = this.criterion().prompts.find((prompt) => !asked.has(prompt));
    if (next !== undefined) void this.record().ask(next, this.criterion().id, new Date());
  }

  /** Lets a reusable comment be found and puts it behind the feedback that is there. */
  async insertComment(): Promise<void> {
    const { title } = this.criterion();
    const data = { title, remark: this.entered().remark };
    const load = () => import('./comments/comment-dialog').then((file) => file.CommentDialog);
    const text = await this.dialogs.open<string>(load, { data });
    if (text !== undefined) this.area(1).append(text, ' ');
  }

  /** The evidence notes or the feedback, as a person writes in them. */
  private area(field: 0 | 1): WrittenArea {
    return new WrittenArea(this.element.querySelectorAll('textarea')[field]);
  }

  protected take(taken: TakenJudgement): void {
    this.entered.update(({ grade, evidence, remark }) => ({
      grade: taken.grade ?? grade,
      evidence: taken.evidence ? `${lineBefore(evidence)}${taken.evidence}` : evidence,
      remark: [remark.trim(), taken.remark].filter(Boolean).join(' '),
    }));
  }

  protected choose(grade: CriterionToMarkResponse['levels'][number]['grade']): void {
    this.entered.update((content) => ({ ...content, grade }));
    this.draft().enter(this.entered());
  }
}

/** What stands before a new note: the text with a line end, if there is any. */
const lineBefore = (text: string) => (text.trim() === '' ? '' : `${text.trimEnd()}\n`);
