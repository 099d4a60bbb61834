import { Component, computed, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DateTimePipe, Panel, StatusChip } from '@assay/platform/ui';
import { fileSizeWords } from '@assay/platform/web';
import type { GatewayResponse, GatewayTaskResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { GatewayDecision } from './gateway-decision';
import { GatewayHandIn } from './gateway-hand-in';
import { gatewayItemWords } from './gateway-words';

/** One item of the gateway with its history, and what the reader may do about it now. */
@Component({
  selector: 'assay-gateway-item-panel',
  imports: [DateTimePipe, GatewayDecision, GatewayHandIn, MatButton, Panel, StatusChip],
  templateUrl: './gateway-item-panel.html',
  styleUrl: './gateway-item-panel.scss',
})
export class GatewayItemPanel {
  readonly item = input.required<GatewayTaskResponse>();
  readonly enrolmentId = input.required<string>();
  readonly mayDecide = input.required<boolean>();
  readonly changed = output<GatewayResponse>();

  protected readonly words = computed(() => gatewayItemWords[this.item().status]);
  protected readonly waiting = computed(() => {
    const [latest] = this.item().submissions;
    return this.item().status === 'submitted' && latest && latest.verdict === null ? latest : null;
  });
  protected readonly isOpen = signal(false);
  protected readonly sizeWords = fileSizeWords;
  protected readonly from = computed(() => {
    const { by } = this.item();
    if (by.length > 1) return 'From the training provider or the employer';
    return by[0] === 'employer' ? 'From the employer' : 'From the training provider';
  });

  protected address(id: string): string {
    return schedulingApi.gatewayFile(this.enrolmentId(), id);
  }

  protected take(gateway: GatewayResponse): void {
    this.isOpen.set(false);
    this.changed.emit(gateway);
  }
}
