import { Component, computed, DestroyRef, inject, input, linkedSignal } from '@angular/core';
import { fitsMarking, mostOf, proposeGrade, type RawMarking, type RawMarks } from '@assay/grading/domain';
import type { RawMarksResponse } from '@assay/grading/contracts';
import { MatButton } from '@angular/material/button';
import { Callout, DateTimePipe, GradeBadge, Panel, StatusChip } from '@assay/platform/ui';
import { saveWords } from '../../keeping/save-status';
import type { MarkingRecord } from '../record/marking-record';
import type { RawMarksDraft } from './raw-marks-draft';

interface Part {
  readonly name: string;
  readonly most: number;
  readonly needed: number | null;
}

/** What was right in a test: each must-pass part, and everything else. The total is reckoned, never typed. */
@Component({
  selector: 'assay-raw-marks-form',
  imports: [Callout, DateTimePipe, GradeBadge, MatButton, Panel, StatusChip],
  templateUrl: './raw-marks-form.html',
  styleUrl: './raw-marks-form.scss',
})
export class RawMarksForm {
  readonly record = input.required<MarkingRecord>();
  readonly rule = input.required<RawMarking>();
  readonly draft = input.required<RawMarksDraft>();

  protected readonly state = computed(() => saveWords[this.draft().status()]);
  protected readonly parts = computed<readonly Part[]>(() => {
    const rule = this.rule();
    const others: Part = { name: rule.mustPass.length > 0 ? 'Everything else' : 'Right answers', most: mostOf(rule).others, needed: null };
    return [...rule.mustPass.map(({ name, items, needed }) => ({ name, most: items, needed })), others];
  });
  protected readonly entered = linkedSignal<readonly (number | null)[]>(() => partsOf(this.draft().content()));
  protected readonly faults = computed(() =>
    this.parts().map(({ most }, at) => {
      const right = this.entered()[at] ?? null;
      return right !== null && (!Number.isInteger(right) || right < 0 || right > most)
        ? `Enter a whole number from 0 to ${most}: this is kept nowhere`
        : '';
    }),
  );
  protected readonly proposal = computed(() => {
    const marks = marksOf(this.entered());
    const proposal = proposeGrade(this.rule(), this.record().marking.scale, [], marks);
    return proposal.kind === 'proposed' && fitsMarking(this.rule(), marks) ? proposal : null;
  });

  constructor() {
    inject(DestroyRef).onDestroy(() => void this.keep());
  }

  /** Makes what is entered a change now. */
  keep(): Promise<void> {
    return this.draft().flush();
  }

  protected enter(at: number, text: string): void {
    this.entered.update((entered) => entered.with(at, text.trim() === '' ? null : Number(text)));
    const marks = marksOf(this.entered());
    if (fitsMarking(this.rule(), marks)) this.draft().enter(marks);
  }

  protected words({ mustPass, others }: RawMarksResponse): string {
    const rights = partsOf({ mustPass: mustPass.map(({ right }) => right), others });
    return this.parts()
      .map(({ name }, at) => `${name} ${rights[at] ?? 'not entered'}`)
      .join(', ');
  }

  protected keepMine(): Promise<void> {
    return this.draft().resolve(this.draft().content());
  }

  protected takeTheirs({ mustPass, others }: RawMarksResponse): Promise<void> {
    return this.draft().resolve({ mustPass: mustPass.map(({ right }) => right), others });
  }
}

/** Everything else comes last. */
const partsOf = ({ mustPass, others }: RawMarks): readonly (number | null)[] => [...mustPass, others];
const marksOf = (parts: readonly (number | null)[]): RawMarks => ({ mustPass: parts.slice(0, -1), others: parts.at(-1) ?? null });
