import { Component, ElementRef, computed, inject, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Icon } from '../icon/icon';
import type { Problem } from './problem';
import { injectProblemWording } from './problem-words';

/** Tells a person why something failed and what to do; takes the focus when asked. */
@Component({
  selector: 'assay-problem-message',
  imports: [Icon, MatButton],
  template: `
    <assay-icon name="alert" />
    <div>
      <p class="title">{{ text().title }}</p>
      @if (text().advice; as advice) {
        <p>{{ advice }}</p>
      }
      <ng-content />
      @if (retryLabel(); as label) {
        <button matButton="outlined" type="button" (click)="retry.emit()">{{ label }}</button>
      }
    </div>
  `,
  styleUrl: './problem-message.scss',
  host: { role: 'alert', tabindex: '-1' },
})
export class ProblemMessage {
  readonly problem = input.required<Problem>();
  /** With a label there is a button that emits `retry`. */
  readonly retryLabel = input<string>();
  readonly retry = output();

  private readonly wording = injectProblemWording();
  private readonly element = inject<ElementRef<HTMLElement>>(ElementRef).nativeElement;
  protected readonly text = computed(() => this.wording(this.problem()));

  focus(): void {
    this.element.focus();
  }
}
