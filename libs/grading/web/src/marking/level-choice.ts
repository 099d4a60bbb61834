import { Component, input, output } from '@angular/core';
import type { LevelResponse } from '@assay/grading/contracts';
import { gradeWords } from '../words/grade-words';

/** The levels of a criterion, one of which is chosen by a click, the arrow keys, or its number. */
@Component({
  selector: 'assay-level-choice',
  template: `
    <fieldset #group>
      <legend>
        Level<span class="assay-visually-hidden"> of {{ of() }}</span>
      </legend>
      <div class="levels">
        @for (level of levels(); track level.grade; let index = $index) {
          <label [class.chosen]="grade() === level.grade">
            <input
              type="radio"
              [name]="name()"
              [value]="level.grade"
              [checked]="grade() === level.grade"
              [attr.aria-describedby]="name() + level.grade"
              (change)="chosen.emit(level.grade)"
              (keydown)="byNumber($event, group)"
            />
            <span class="grade">{{ words(level.grade) }}</span>
            <span class="key" aria-hidden="true">{{ index + 1 }}</span>
            <span class="descriptor" [id]="name() + level.grade">{{ level.descriptor }}</span>
          </label>
        }
      </div>
    </fieldset>
  `,
  styleUrl: './level-choice.scss',
})
export class LevelChoice {
  /** Unique on the page. */
  readonly name = input.required<string>();
  /** The criterion's title. */
  readonly of = input.required<string>();
  readonly levels = input.required<readonly LevelResponse[]>();
  readonly grade = input.required<string | null>();
  readonly chosen = output<LevelResponse['grade']>();

  protected readonly words = gradeWords;

  protected byNumber(event: KeyboardEvent, group: HTMLElement): void {
    const level = this.levels()[Number(event.key) - 1];
    if (!level || event.altKey || event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    this.chosen.emit(level.grade);
    group.querySelector<HTMLElement>(`input[value='${level.grade}']`)?.focus();
  }
}
