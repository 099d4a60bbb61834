import { Component, computed, input, output } from '@angular/core';
import type { MissingItem } from '@assay/grading/domain';
import { Callout, Panel } from '@assay/platform/ui';

const words: Readonly<Record<MissingItem['what'], string>> = {
  level: 'a level',
  evidence: 'evidence notes',
  remark: 'feedback, because it is a fail',
  questions: 'questions',
  'raw-marks': 'marks',
};

/** What is missing of the mark as a whole, as the words of its button. */
const wholeWords: Readonly<Record<MissingItem['what'], string>> = {
  ...words,
  questions: 'Questions: the plan states how many at least',
  'raw-marks': 'Marks: every part of the test',
};

/** What is missing before the mark can be submitted, each a way to its criterion. */
@Component({
  selector: 'assay-missing-list',
  imports: [Callout, Panel],
  template: `
    @if (missing().length > 0) {
      <assay-panel heading="Missing before you can submit">
        <ul>
          @for (what of whole(); track what) {
            <li>
              <button type="button" class="assay-link" (click)="wanted.emit(what)">{{ wholeWords[what] }}</button>
            </li>
          }
          @for (line of lines(); track line.id) {
            <li>
              <button type="button" class="assay-link" (click)="chosen.emit(line.id)">{{ line.title }}</button>: {{ line.what }}
            </li>
          }
        </ul>
      </assay-panel>
    } @else {
      <assay-callout tone="ok">Nothing is missing.</assay-callout>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
  `,
})
export class MissingList {
  readonly missing = input.required<readonly MissingItem[]>();
  readonly criteria = input.required<readonly { readonly id: string; readonly title: string }[]>();
  readonly chosen = output<string>();
  /** Something of the whole mark, to be brought into view. */
  readonly wanted = output<MissingItem['what']>();

  protected readonly wholeWords = wholeWords;
  protected readonly whole = computed(() =>
    this.missing()
      .filter(({ criterionId }) => criterionId === null)
      .map(({ what }) => what),
  );
  protected readonly lines = computed(() =>
    this.criteria().flatMap(({ id, title }) => {
      const what = this.missing()
        .filter(({ criterionId }) => criterionId === id)
        .map((item) => words[item.what]);
      return what.length > 0 ? [{ id, title, what: what.join(', ') }] : [];
    }),
  );
}
