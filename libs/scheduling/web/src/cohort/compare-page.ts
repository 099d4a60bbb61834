import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { AsyncView, DataTable, dateWords, EmptyState, Loaded, PageHeader, Panel, timeWords } from '@assay/platform/ui';
import type { CohortRunResponse } from '@assay/scheduling/contracts';
import { methodWords } from '../words/method-words';
import { cohortApi } from './cohort-client';
import { cohortPaths } from './cohort-paths';
import { CostTable, type CostColumn } from './cost-table';
import { differencesBetween } from './differences-between';
import { gapWords } from './gap-words';

const turns = ['Earlier', 'Later'] as const;

/** Two rosters side by side: what each costs, and what stands elsewhere. */
@Component({
  selector: 'assay-compare-page',
  imports: [AsyncView, CostTable, DataTable, EmptyState, Loaded, PageHeader, Panel],
  template: `
    <assay-page-header heading="Two rosters compared" [lead]="lead()" [backTo]="paths.run(id())" backLabel="The roster" />
    <assay-async-view>
      <ng-template [assayLoaded]="one">
        <assay-async-view>
          <ng-template [assayLoaded]="other">
            <div class="assay-stack">
              <assay-panel heading="Cost"><assay-cost-table [columns]="columns()" /></assay-panel>
              <assay-panel [heading]="heading()">
                @if (differences().length > 0) {
                  <assay-data-table label="What stands elsewhere">
                    <table>
                      <thead>
                        <tr>
                          <th scope="col">Apprentice</th>
                          <th scope="col">Assessment</th>
                          <th scope="col">{{ names()[0] }}</th>
                          <th scope="col">{{ names()[1] }}</th>
                        </tr>
                      </thead>
                      <tbody>
                        @for (row of differences(); track row.attemptId) {
                          <tr>
                            <th scope="row">{{ row.apprentice }}</th>
                            <td>{{ methodWords[row.method] }}</td>
                            <td>{{ row.before }}</td>
                            <td>{{ row.after }}</td>
                          </tr>
                        }
                      </tbody>
                    </table>
                  </assay-data-table>
                } @else {
                  <assay-empty-state heading="Both say the same" icon="tick"
                    >Every assessment stands at the same time with the same assessor.</assay-empty-state
                  >
                }
              </assay-panel>
            </div>
          </ng-template>
        </assay-async-view>
      </ng-template>
    </assay-async-view>
  `,
})
export class ComparePage {
  readonly id = input.required<string>();
  readonly otherId = input.required<string>();
  protected readonly paths = cohortPaths;
  protected readonly methodWords = methodWords;
  protected readonly one = httpResource<CohortRunResponse>(() => cohortApi.run(this.id()));
  protected readonly other = httpResource<CohortRunResponse>(() => cohortApi.run(this.otherId()));

  private readonly both = computed(() => [this.other, this.one].flatMap((run) => (run.hasValue() ? [run.value()] : [])));
  /** The earlier one first. */
  private readonly runs = computed(() => [...this.both()].sort((a, b) => (a.requestedAt < b.requestedAt ? -1 : 1)));
  protected readonly names = computed(() =>
    this.runs().map(
      ({ requestedAt, name }, index) => `${turns[index]}: ${name}, ${dateWords(requestedAt, 'shortDate')} ${timeWords(requestedAt)}`,
    ),
  );
  protected readonly columns = computed((): CostColumn[] =>
    this.runs().flatMap(({ roster }, index) => (roster ? [{ heading: this.names()[index] ?? '', cost: roster.cost }] : [])),
  );
  protected readonly lead = computed(() =>
    this.runs()
      .flatMap(({ roster }, index) => (roster ? [`${turns[index]}: ${gapWords(roster)}`] : []))
      .join(' '),
  );
  protected readonly differences = computed(() => {
    const [before, after] = this.runs();
    return before && after ? differencesBetween(before, after) : [];
  });
  protected readonly heading = computed(() => `${this.differences().length} stand elsewhere`);
}
