import { Component, computed, input, output } from '@angular/core';
import { Definitions, Progress } from '@assay/platform/ui';
import type { CohortProgressResponse } from '@assay/scheduling/contracts';
import { pointsWords } from './gap-words';

/** How far the search has come, as it goes. */
@Component({
  selector: 'assay-run-progress',
  imports: [Definitions, Progress],
  template: `
    <div class="assay-stack">
      <assay-progress
        [label]="label()"
        [done]="done()"
        [total]="seconds()"
        cancelLabel="Stop and keep the best so far"
        (cancelled)="cancelled.emit()"
      />
      <dl assayDefinitions>
        <div>
          <dt>Placed so far</dt>
          <dd>{{ progress().scheduled }} of {{ attempts() }}</dd>
        </div>
        <div>
          <dt>Cost</dt>
          <dd>{{ cost() }}</dd>
        </div>
        <div>
          <dt>No roster can cost less than</dt>
          <dd>{{ bound() }}</dd>
        </div>
        <div>
          <dt>Gap</dt>
          <dd>{{ gap() }}</dd>
        </div>
      </dl>
    </div>
  `,
})
export class RunProgress {
  readonly progress = input.required<CohortProgressResponse>();
  readonly attempts = input.required<number>();
  /** How long the search may take. */
  readonly seconds = input.required<number>();
  readonly cancelled = output();

  protected readonly label = computed(() => (this.progress().state === 'queued' ? 'Waits to start' : 'Looking for dates, in seconds'));
  protected readonly done = computed(() =>
    this.progress().state === 'queued' ? null : Math.min(this.seconds(), Math.round(this.progress().seconds)),
  );
  protected readonly cost = computed(() => known(this.progress().cost, pointsWords));
  protected readonly bound = computed(() => known(this.progress().bound, pointsWords));
  protected readonly gap = computed(() => known(this.progress().gap, (gap) => `${(gap * 100).toFixed(2)} %`));
}

const known = (value: number | null, words: (value: number) => string): string => (value === null ? 'Not known yet' : words(value));
