import { Component, input } from '@angular/core';
import { StatusChip, type Tone } from '@assay/platform/ui';
import type { GatewayItemResponse } from '@assay/scheduling/contracts';
import type { GatewayItemStatus } from '@assay/scheduling/domain';

const words: Readonly<Record<GatewayItemStatus, { label: string; tone: Tone }>> = {
  awaited: { label: 'Awaited', tone: 'neutral' },
  submitted: { label: 'Submitted', tone: 'info' },
  accepted: { label: 'Accepted', tone: 'ok' },
  rejected: { label: 'Sent back', tone: 'problem' },
};

/** What the plan wants at the gateway, for those who wait for it. */
@Component({
  selector: 'assay-gateway-items',
  imports: [StatusChip],
  template: `
    <ul class="assay-rows assay-measure">
      @for (item of items(); track item.key) {
        <li>
          <span>{{ item.label }}</span>
          <assay-status-chip [label]="words[item.status].label" [tone]="words[item.status].tone" />
        </li>
      }
    </ul>
  `,
})
export class GatewayItems {
  readonly items = input.required<readonly GatewayItemResponse[]>();
  protected readonly words = words;
}
