import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Callout, DataTable, DatePipe, Panel, TimeRangePipe } from '@assay/platform/ui';
import type { CohortDayPlanResponse, UnplacedAttemptResponse } from '@assay/scheduling/contracts';
import { howMany } from '../words/how-many';
import { ruleWords } from '../words/rule-words';

/** How the day could look: who when with whom, and who has no time and why. */
@Component({
  selector: 'assay-cohort-day-plan',
  imports: [Callout, DataTable, DatePipe, MatButton, Panel, TimeRangePipe],
  template: `
    <assay-panel [heading]="'Plan for ' + (plan().date | assayDate: 'day')">
      <div class="assay-stack">
        @for (left of plan().unplaced; track left.attemptId) {
          <assay-callout tone="attention">{{ left.apprentice }} has no time on this day: {{ whyNot(left) }}.</assay-callout>
        }
        @if (plan().placed.length > 0) {
          <assay-data-table label="Plan of the day">
            <table>
              <thead>
                <tr>
                  <th scope="col">When</th>
                  <th scope="col">Apprentice</th>
                  <th scope="col">Assessor</th>
                  <th scope="col">Where</th>
                </tr>
              </thead>
              <tbody>
                @for (placed of plan().placed; track placed.attemptId) {
                  <tr>
                    <td>{{ placed.startsAt | assayTimeRange: placed.endsAt }}</td>
                    <th scope="row">{{ placed.apprentice }}</th>
                    <td>{{ placed.assessor.name }}</td>
                    <td>{{ placed.room?.name ?? (placed.mode === 'online' ? 'Online' : 'At the workplace') }}</td>
                  </tr>
                }
              </tbody>
            </table>
          </assay-data-table>
          <div class="assay-row">
            <button matButton="filled" type="button" (click)="booked.emit()">Book {{ bookWords() }}</button>
            <button matButton="outlined" type="button" (click)="offered.emit()">Ask the assessors first</button>
          </div>
        }
      </div>
    </assay-panel>
  `,
})
export class CohortDayPlan {
  readonly plan = input.required<CohortDayPlanResponse>();
  readonly booked = output();
  readonly offered = output();

  protected bookWords(): string {
    return howMany(this.plan().placed.length, 'assessment');
  }

  protected whyNot({ rules }: UnplacedAttemptResponse): string {
    return rules.map((rule) => ruleWords[rule].toLowerCase()).join('; ');
  }
}
