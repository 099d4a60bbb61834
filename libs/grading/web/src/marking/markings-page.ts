import { Component, computed } from '@angular/core';
import type { MarkingsResponse, MarkingSummaryResponse } from '@assay/grading/contracts';
import { AsyncView, EmptyState, Loaded, PageHeader, Panel } from '@assay/platform/ui';
import { gradingApi } from '../grading-client';
import { CopyNote } from '../keeping/copy-note';
import { keptResource } from '../keeping/kept-resource';
import { KeptStatus } from '../keeping/kept-status';
import { markingsCopy } from './marking-copy';
import { MarkingTable } from './marking-table';

interface Group {
  readonly heading: string;
  /** Names the table apart from its panel. */
  readonly label: string;
  readonly items: readonly MarkingSummaryResponse[];
}

/** What is allocated to the assessor, in the order in which it wants something from them. */
@Component({
  selector: 'assay-markings-page',
  imports: [AsyncView, CopyNote, EmptyState, KeptStatus, Loaded, MarkingTable, PageHeader, Panel],
  template: `
    <assay-page-header heading="Marking" lead="The assessments allocated to you, and what quality assurance said." />
    <div class="assay-stack kept">
      <assay-copy-note [keptAt]="source.keptAt()" />
      <assay-kept-status />
    </div>
    <assay-async-view [isEmpty]="nothing">
      <ng-template [assayLoaded]="markings">
        <div class="assay-stack">
          @for (group of groups(); track group.heading) {
            <assay-panel [heading]="group.heading">
              <assay-marking-table [items]="group.items" [label]="group.label" />
            </assay-panel>
          }
        </div>
      </ng-template>
      <assay-empty-state empty heading="Nothing to mark yet" icon="mark">
        When an assessment is booked with you, it appears here. Marking opens on the day.
      </assay-empty-state>
    </assay-async-view>
  `,
})
export class MarkingsPage {
  protected readonly source = keptResource<MarkingsResponse>(() => ({ name: markingsCopy, url: gradingApi.markings }));
  protected readonly markings = this.source.answer;
  protected readonly nothing = ({ items }: MarkingsResponse) => items.length === 0;

  protected readonly groups = computed(() => {
    const items = this.markings.hasValue() ? this.markings.value().items : [];
    return groupsOf(items).filter((group) => group.items.length > 0);
  });
}

function groupsOf(items: readonly MarkingSummaryResponse[]): Group[] {
  const of = (...stages: MarkingSummaryResponse['stage'][]) => items.filter(({ stage }) => stages.includes(stage));
  return [
    { heading: 'Returned to you', label: 'Marks returned to you', items: of('returned') },
    { heading: 'To mark', label: 'Assessments to mark', items: [...of('open'), ...of('ready').reverse()] },
    { heading: 'Coming up', label: 'Assessments coming up', items: of('not-yet').reverse() },
    { heading: 'With quality assurance', label: 'Marks with quality assurance', items: of('submitted') },
    { heading: 'Moderated', label: 'Moderated marks', items: of('moderated', 'stopped') },
  ];
}
