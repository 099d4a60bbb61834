import { Component, inject, input } from '@angular/core';
import { RouterLink } from '@angular/router';
import { DataTable, StatusChip } from '@assay/platform/ui';
import { Session } from '@assay/platform/web';
import type { GatewayQueueRow } from '@assay/scheduling/contracts';
import { schedulingPaths } from '../scheduling-paths';
import { howMany } from '../words/how-many';
import { ageWords } from './gateway-words';

/** Apprentices before the gateway in rows: what waits, since when, and how far each has come. */
@Component({
  selector: 'assay-gateway-queue-table',
  imports: [DataTable, RouterLink, StatusChip],
  template: `
    <assay-data-table label="Gateway queue">
      <table>
        <thead>
          <tr>
            <th scope="col">Apprentice</th>
            <th scope="col">Waiting</th>
            <th scope="col">Items</th>
            <th scope="col">Accepted</th>
            <th scope="col">Standard</th>
            <th scope="col">Training provider</th>
            <th scope="col">Employer</th>
          </tr>
        </thead>
        <tbody>
          @for (row of rows(); track row.enrolmentId) {
            <tr>
              <th scope="row" class="short">
                <a [routerLink]="paths.gateway(row.enrolmentId)">{{ row.apprentice.name }}</a>
              </th>
              <td>{{ age(row.waitingSince) }}</td>
              <td>
                <div class="chips">
                  @if (row.waiting > 0) {
                    <assay-status-chip [label]="howMany(row.waiting, 'item') + ' to decide'" tone="attention" />
                  }
                  @if (row.sentBack > 0) {
                    <assay-status-chip [label]="howMany(row.sentBack, 'item') + ' sent back'" tone="problem" />
                  }
                  @if (row.waiting === 0 && row.sentBack === 0) {
                    <assay-status-chip label="To be handed in" tone="neutral" />
                  }
                </div>
              </td>
              <td class="numeric">{{ row.accepted }} of {{ row.wanted }}</td>
              <td>{{ row.standardReference }}</td>
              <td>{{ row.trainingProvider }}</td>
              <td>{{ row.employer }}</td>
            </tr>
          }
        </tbody>
      </table>
    </assay-data-table>
  `,
  styles: `
    .chips {
      display: flex;
      flex-direction: column;
      align-items: flex-start;
      gap: 0.25rem;
    }
  `,
})
export class GatewayQueueTable {
  private readonly session = inject(Session);
  readonly rows = input.required<readonly GatewayQueueRow[]>();
  protected readonly paths = schedulingPaths;
  protected readonly howMany = howMany;
  protected age(since: string | null): string {
    return ageWords(since, this.session.today());
  }
}
