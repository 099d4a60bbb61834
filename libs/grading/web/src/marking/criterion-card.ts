import { Component, computed, effect, input, linkedSignal, untracked } from '@angular/core';
import { form, maxLength } from '@angular/forms/signals';
import type { CriterionToMarkResponse } from '@assay/grading/contracts';
import { markingLimits } from '@assay/grading/domain';
import { StatusChip, TextArea } from '@assay/platform/ui';
import { criterionAnchor } from './criterion-anchor';
import { JudgementConflict } from './judgement-conflict';
import type { JudgementDraft } from './judgement-draft';
import { LevelChoice } from './level-choice';
import { saveWords } from './save-status';

/** One criterion: what to look for, a level, evidence, feedback, and where the judgement is saved. */
@Component({
  selector: 'assay-criterion-card',
  imports: [JudgementConflict, LevelChoice, StatusChip, TextArea],
  templateUrl: './criterion-card.html',
  styleUrl: './criterion-card.scss',
})
export class CriterionCard {
  readonly criterion = input.required<CriterionToMarkResponse>();
  readonly draft = input.required<JudgementDraft>();
  /** A discussion shows its questions first, everything else what to look for. */
  readonly discussion = input(false);

  private readonly entered = linkedSignal(() => this.draft().content());
  protected readonly fields = form(this.entered, (path) => {
    maxLength(path.evidence, markingLimits.evidence, { message: tooLong(markingLimits.evidence) });
    maxLength(path.remark, markingLimits.remark, { message: tooLong(markingLimits.remark) });
  });
  protected readonly anchor = computed(() => criterionAnchor(this.criterion().id));
  protected readonly state = computed(() => saveWords[this.draft().status()]);
  protected readonly help = computed(() => {
    const { lookFors, prompts } = this.criterion();
    const looking = { heading: 'Look for', lines: lookFors };
    const asking = { heading: 'Questions to ask', lines: prompts };
    const both = this.discussion() ? [asking, looking] : [looking, asking];
    return both.filter(({ lines }) => lines.length > 0);
  });

  constructor() {
    effect(() => {
      const content = this.entered();
      untracked(() => this.draft().enter(content));
    });
  }

  protected choose(grade: CriterionToMarkResponse['levels'][number]['grade']): void {
    this.entered.update((content) => ({ ...content, grade }));
  }
}

const tooLong = (limit: number) => `At most ${limit} characters`;
