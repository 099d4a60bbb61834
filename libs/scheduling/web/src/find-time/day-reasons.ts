import { httpResource } from '@angular/common/http';
import { Component, computed, input, linkedSignal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { AsyncView, DatePipe, Loaded } from '@assay/platform/ui';
import type { DayExclusionResponse, DayOfSlotsResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { exclusionWords } from '../words/exclusion-words';
import { ruleWords } from '../words/rule-words';

/** Why a day offers no time: in short, and on request assessor by assessor. */
@Component({
  selector: 'assay-day-reasons',
  imports: [AsyncView, DatePipe, Loaded, MatButton],
  template: `
    <h2>Why is {{ day().date | assayDate: 'day' }} not offered?</h2>
    <ul>
      @for (exclusion of day().excluded; track exclusion.rule) {
        <li>{{ words(exclusion) }}</li>
      }
    </ul>
    @if (canAskEach() && concernsAssessors()) {
      @if (isAsked()) {
        <assay-async-view>
          <ng-template [assayLoaded]="each" let-each>
            <dl>
              @for (one of each.assessors; track one.assessor.id) {
                <div>
                  <dt>{{ one.assessor.name }}</dt>
                  @for (rule of one.rules; track rule) {
                    <dd>{{ ruleWords[rule] }}</dd>
                  }
                </div>
              }
            </dl>
          </ng-template>
        </assay-async-view>
      } @else {
        <button matButton="outlined" type="button" (click)="isAsked.set(true)">Show each assessor</button>
      }
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: 0.75rem;
    }
    h2 {
      font-size: 1.125rem;
    }
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
    dl {
      display: grid;
      gap: 0.5rem;
      margin: 0;
    }
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0;
      color: var(--assay-text-quiet);
    }
  `,
})
export class DayReasons {
  readonly attemptId = input.required<string>();
  readonly mode = input.required<string>();
  readonly day = input.required<DayOfSlotsResponse>();
  readonly canAskEach = input(false);

  protected readonly words = exclusionWords;
  protected readonly ruleWords = ruleWords;
  protected readonly isAsked = linkedSignal({ source: () => this.day().date, computation: () => false });
  protected readonly concernsAssessors = computed(() => this.day().excluded.some(({ assessors }) => assessors !== null));
  protected readonly each = httpResource<DayExclusionResponse>(() =>
    this.isAsked() ? schedulingApi.exclusions(this.attemptId(), this.day().date, this.mode()) : undefined,
  );
}
