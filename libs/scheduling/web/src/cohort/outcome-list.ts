import { Component, computed, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import type { CohortOutcomeResponse } from '@assay/scheduling/contracts';
import { schedulingPaths } from '../scheduling-paths';
import { howMany } from '../words/how-many';
import { methodWords } from '../words/method-words';
import { reasonWords } from './cohort-words';

/** What became of the roster when it was published; what no longer fitted is named. */
@Component({
  selector: 'assay-outcome-list',
  imports: [RouterLink],
  template: `
    <p>{{ summary() }}</p>
    @if (refused().length > 0) {
      <p class="assay-quiet">No longer possible, by the rules as they stand today. Of these apprentices nothing was published:</p>
      <ul>
        @for (outcome of refused(); track outcome.attemptId) {
          <li>
            <a [routerLink]="paths.enrolment(outcome.enrolmentId)">{{ outcome.apprentice.name }}</a>, {{ methodWords[outcome.method] }}:
            {{ reasonsOf(outcome) }}
          </li>
        }
      </ul>
    }
  `,
  styles: `
    ul {
      margin: 0.5rem 0 0;
      padding-inline-start: 1.25rem;
    }
  `,
})
export class OutcomeList {
  readonly outcomes = input.required<readonly CohortOutcomeResponse[]>();

  protected readonly paths = schedulingPaths;
  protected readonly methodWords = methodWords;
  protected readonly refused = computed(() => this.outcomes().filter(({ outcome }) => outcome === 'refused'));
  protected readonly summary = computed(() => {
    const count = (wanted: string) => this.outcomes().filter(({ outcome }) => outcome === wanted).length;
    const moved = count('moved');
    return `${howMany(count('offered'), 'assessment')} offered${moved > 0 ? `, ${howMany(moved, 'assessment')} moved` : ''}.`;
  });

  protected reasonsOf({ rules }: CohortOutcomeResponse): string {
    return rules.map((rule) => `${reasonWords(rule)}.`).join(' ');
  }
}
