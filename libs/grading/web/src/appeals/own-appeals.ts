import { Component, inject } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { AppealResponse, AppealsResponse } from '@assay/grading/contracts';
import { openAppealStatuses } from '@assay/grading/domain';
import { AsyncView, Confirm, DatePipe, Loaded, Panel, StatusChip } from '@assay/platform/ui';
import { ApiClient, Notices, pagedList, ShowMore } from '@assay/platform/web';
import { gradingApi } from '../grading-client';
import { appealStates } from '../words/after-result-words';

/** The appellant's own appeals: how each stands and by when it is answered. */
@Component({
  selector: 'assay-own-appeals',
  imports: [AsyncView, DatePipe, Loaded, MatButton, Panel, ShowMore, StatusChip],
  template: `
    <assay-async-view [skeletonLines]="1" [keep]="true">
      <ng-template [assayLoaded]="appeals.first" let-loaded>
        @for (appeal of appeals.rows(loaded); track appeal.id) {
          <assay-panel heading="Your appeal">
            <assay-status-chip actions [label]="states[appeal.status].label" [tone]="states[appeal.status].tone" />
            @if (appeal.decision; as decision) {
              <p>
                {{ decision === 'upheld' ? 'Your appeal was upheld.' : 'Your appeal was not upheld.' }} {{ appeal.steps.at(-1)?.words }}
              </p>
              <p class="assay-quiet">{{ appeal.outsideMember }} took part from outside the organisation.</p>
            } @else if (appeal.status === 'lodged') {
              <p>Sent on {{ appeal.lodgedAt | assayDate }}. We answer that it has arrived by {{ appeal.acknowledgeBy | assayDate }}.</p>
            } @else if (appeal.status === 'acknowledged' || appeal.status === 'in-review') {
              <p>It is looked at by people who had nothing to do with your result. We decide by {{ appeal.decideBy | assayDate }}.</p>
            } @else if (appeal.status === 'rejected' || appeal.status === 'withdrawn') {
              <p>{{ appeal.steps.at(-1)?.words }}</p>
            }
            @if (isOpen(appeal)) {
              <p><button matButton="outlined" type="button" (click)="withdraw(appeal)">Withdraw your appeal</button></p>
            }
          </assay-panel>
        }
        <assay-show-more [of]="appeals" [list]="loaded" noun="appeal" />
      </ng-template>
    </assay-async-view>
  `,
})
export class OwnAppeals {
  private readonly api = inject(ApiClient);
  private readonly confirm = inject(Confirm);
  private readonly notices = inject(Notices);
  protected readonly states = appealStates;
  protected readonly appeals = pagedList(
    () => gradingApi.ownAppeals,
    ({ items }: AppealsResponse) => items,
  );

  protected isOpen({ status }: AppealResponse): boolean {
    return openAppealStatuses.includes(status);
  }

  protected async withdraw({ id }: AppealResponse): Promise<void> {
    const consequences = ['Your result stays as it is.', 'You can appeal again only while the days for appeals last.'];
    if (!(await this.confirm.ask({ heading: 'Withdraw your appeal?', consequences, confirmLabel: 'Withdraw it', danger: true }))) return;
    await this.api.post(gradingApi.appealStep(id, 'withdrawal'));
    this.notices.say('Withdrawn.');
    this.appeals.first.reload();
  }
}
