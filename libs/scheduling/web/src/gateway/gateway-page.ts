import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input } from '@angular/core';
import { Permission } from '@assay/people/domain';
import { AsyncView, Callout, DatePipe, Loaded, PageHeader, provideProblemWords } from '@assay/platform/ui';
import { Session } from '@assay/platform/web';
import type { GatewayResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { schedulingProblemWords } from '../words/scheduling-problem-words';
import { GatewayItemPanel } from './gateway-item-panel';

/** One apprentice's gateway: what is wanted, what was handed in, what was said to it. */
@Component({
  selector: 'assay-gateway-page',
  imports: [AsyncView, Callout, DatePipe, GatewayItemPanel, Loaded, PageHeader],
  template: `
    <assay-page-header [heading]="heading()" [lead]="known()?.standardTitle" [backTo]="paths.gatewayQueue" backLabel="Gateway" />
    <assay-async-view>
      <ng-template [assayLoaded]="gateway" let-loaded>
        <div class="assay-stack assay-measure">
          @if (loaded.windowStartsOn; as first) {
            <assay-callout tone="ok">
              The gateway is accepted. The assessment window runs from {{ first | assayDate }} to
              {{ loaded.windowEndsOn ?? first | assayDate }}.
            </assay-callout>
          } @else {
            <p>The assessment window starts once everything due at the gateway is accepted.</p>
          }
          @for (item of loaded.items; track item.key) {
            <assay-gateway-item-panel
              [item]="item"
              [enrolmentId]="loaded.enrolmentId"
              [mayDecide]="mayDecide()"
              (changed)="gateway.set($event)"
            />
          }
        </div>
      </ng-template>
    </assay-async-view>
  `,
  providers: [provideProblemWords(schedulingProblemWords)],
})
export class GatewayPage {
  private readonly session = inject(Session);
  readonly id = input.required<string>();
  protected readonly paths = schedulingPaths;
  protected readonly mayDecide = computed(() => this.session.can(Permission.AcceptGateway));
  protected readonly gateway = httpResource<GatewayResponse>(() => schedulingApi.gateway(this.id()));
  protected readonly known = computed(() => (this.gateway.hasValue() ? this.gateway.value() : null));
  protected readonly heading = computed(() => this.known()?.apprentice.name ?? 'Gateway');
}
