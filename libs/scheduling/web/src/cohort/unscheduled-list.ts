import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DatePipe } from '@assay/platform/ui';
import type { CohortUnscheduledResponse, NamedResponse } from '@assay/scheduling/contracts';
import { schedulingPaths } from '../scheduling-paths';
import { methodWords } from '../words/method-words';
import { reasonWords, reliefWords } from './cohort-words';

/** What found no date, the rules that leave it nowhere, and what would help. */
@Component({
  selector: 'assay-unscheduled-list',
  imports: [DatePipe, RouterLink],
  template: `
    <ul>
      @for (event of events(); track event.attemptId) {
        <li>
          <h3>
            <a [routerLink]="paths.enrolment(event.enrolmentId)">{{ event.apprentice.name }}</a>, {{ methodWords[event.method] }}
          </h3>
          <p>{{ reasonsOf(event) }}</p>
          @if (event.reliefs.length + event.nearMisses.length > 0) {
            <p class="assay-quiet">What would help:</p>
            <ul class="help">
              @for (relief of event.reliefs; track relief.rule) {
                <li>{{ reliefWords(relief.rule, relief.from) }}</li>
              }
              @for (miss of event.nearMisses.slice(0, 4); track $index) {
                <li>
                  {{ names().get(miss.assessorId) }} on {{ miss.date | assayDate: 'day' }}, but for this: {{ reasonWords(miss.rule) }}.
                </li>
              }
            </ul>
          }
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      display: grid;
      gap: 1rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    .help {
      gap: 0.25rem;
      padding-inline-start: 1.25rem;
      list-style: disc;
    }
    h3 {
      margin-block-end: 0.25rem;
      font-size: 1rem;
    }
  `,
})
export class UnscheduledList {
  readonly events = input.required<readonly CohortUnscheduledResponse[]>();
  readonly assessors = input.required<readonly NamedResponse[]>();

  protected readonly paths = schedulingPaths;
  protected readonly methodWords = methodWords;
  protected readonly reasonWords = reasonWords;
  protected readonly reliefWords = reliefWords;
  protected readonly names = computed(() => new Map(this.assessors().map(({ id, name }) => [id, name])));

  protected reasonsOf({ rules }: CohortUnscheduledResponse): string {
    return rules.map((rule) => `${reasonWords(rule)}.`).join(' ');
  }
}
