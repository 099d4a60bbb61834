import { Component, computed, input } from '@angular/core';
import { Icon } from '../icon/icon';
import type { Tone } from '../status/tone';

export type StepState = 'done' | 'current' | 'upcoming' | 'failed';

const tones: Readonly<Record<StepState, Tone>> = {
  done: 'ok',
  current: 'info',
  upcoming: 'neutral',
  failed: 'problem',
};
const spoken: Readonly<Record<StepState, string>> = {
  done: 'Done',
  current: 'Now',
  upcoming: 'To come',
  failed: 'Failed',
};

/** One step of a timeline: a heading, when, and whatever belongs to it. */
@Component({
  selector: 'li[assayTimelineItem]',
  imports: [Icon],
  template: `
    <span class="mark">
      @if (step() === 'done') {
        <assay-icon name="check" />
      } @else if (step() === 'failed') {
        <assay-icon name="close" />
      }
    </span>
    <div class="words">
      <p class="heading">
        <span class="assay-visually-hidden">{{ stateWords() }}: </span>{{ heading() }}
      </p>
      @if (when(); as text) {
        <p class="when">{{ text }}</p>
      }
      <ng-content />
    </div>
  `,
  styleUrl: './timeline-item.scss',
  host: { '[attr.data-tone]': 'tone()', '[attr.aria-current]': "step() === 'current' ? 'step' : null" },
})
export class TimelineItem {
  readonly heading = input.required<string>();
  readonly step = input<StepState>('upcoming');
  /** The time in words, made with the pipes. */
  readonly when = input<string>();

  protected readonly tone = computed(() => tones[this.step()]);
  protected readonly stateWords = computed(() => spoken[this.step()]);
}
