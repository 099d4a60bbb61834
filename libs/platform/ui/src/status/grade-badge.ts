import { Component, computed, input } from '@angular/core';
import type { Tone } from './tone';

const tones: Readonly<Record<string, Tone>> = {
  distinction: 'ok',
  merit: 'ok',
  pass: 'ok',
  fail: 'problem',
};

/** A grade, as a word with its own weight: more bars for a higher grade, so that it is read without its colour. */
@Component({
  selector: 'assay-grade-badge',
  template: `
    <span class="bars" aria-hidden="true">
      @for (bar of [1, 2, 3]; track bar) {
        <span [class.full]="bar <= height()"></span>
      }
    </span>
    <span>{{ label() }}</span>
  `,
  styleUrl: './grade-badge.scss',
  host: { '[attr.data-tone]': 'tone()' },
})
export class GradeBadge {
  /** The grade as the API names it: `fail`, `pass`, `merit`, `distinction`, or a method's own. */
  readonly grade = input.required<string>();

  protected readonly tone = computed(() => tones[this.grade()] ?? 'neutral');
  protected readonly label = computed(() => this.grade().charAt(0).toUpperCase() + this.grade().slice(1));
  protected readonly height = computed(() => ['pass', 'merit', 'distinction'].indexOf(this.grade()) + 1);
}
