import { httpResource } from '@angular/common/http';
import { Component } from '@angular/core';
import type { AppealsResponse } from '@assay/grading/contracts';
import { AsyncView, DatePipe, Loaded, Panel, StatusChip } from '@assay/platform/ui';
import { gradingApi } from '../grading-client';
import { appealStates } from '../words/after-result-words';

/** The appellant's own appeals: how each stands and by when it is answered. */
@Component({
  selector: 'assay-own-appeals',
  imports: [AsyncView, DatePipe, Loaded, Panel, StatusChip],
  template: `
    <assay-async-view [skeletonLines]="1">
      <ng-template [assayLoaded]="appeals" let-appeals>
        @for (appeal of appeals.items; track appeal.id) {
          <assay-panel heading="Your appeal">
            <assay-status-chip actions [label]="states[appeal.status].label" [tone]="states[appeal.status].tone" />
            @if (appeal.decision; as decision) {
              <p>{{ decision === 'upheld' ? 'Your appeal was upheld.' : 'Your appeal was not upheld.' }} {{ appeal.steps.at(-1)?.words }}</p>
              <p class="assay-quiet">{{ appeal.outsideMember }} took part from outside the organisation.</p>
            } @else if (appeal.status === 'lodged') {
              <p>Sent on {{ appeal.lodgedAt | assayDate }}. We answer that it has arrived by {{ appeal.acknowledgeBy | assayDate }}.</p>
            } @else if (appeal.status === 'acknowledged' || appeal.status === 'in-review') {
              <p>It is looked at by people who had nothing to do with your result. We decide by {{ appeal.decideBy | assayDate }}.</p>
            } @else if (appeal.status === 'rejected') {
              <p>{{ appeal.steps.at(-1)?.words }}</p>
            }
          </assay-panel>
        }
      </ng-template>
    </assay-async-view>
  `,
})
export class OwnAppeals {
  protected readonly states = appealStates;
  protected readonly appeals = httpResource<AppealsResponse>(() => gradingApi.ownAppeals);
}
