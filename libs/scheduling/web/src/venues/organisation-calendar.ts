import { httpResource } from '@angular/common/http';
import { Component, inject, signal } from '@angular/core';
import { form, required } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import {
  AsyncView,
  type Choice,
  DateField,
  DatePipe,
  FormFrame,
  Loaded,
  Panel,
  provideProblemWords,
  SelectField,
  TextField,
} from '@assay/platform/ui';
import { HolidayDivision } from '@assay/platform/util';
import { ApiClient, Notices } from '@assay/platform/web';
import type { OrganisationCalendarResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { divisionWords } from './venue-words';

/** Whose bank holidays count, and the organisation's own closed days. */
@Component({
  selector: 'assay-organisation-calendar',
  imports: [AsyncView, DateField, DatePipe, FormFrame, Loaded, MatButton, Panel, SelectField, TextField],
  template: `
    <assay-async-view [keep]="true">
      <ng-template [assayLoaded]="calendar" let-known>
        <div class="assay-grid">
          <assay-panel heading="Bank holidays">
            <p>{{ words[known.division] }}. Known until {{ known.knownUntil | assayDate }}.</p>
            <ul class="assay-rows">
              @for (day of known.bankHolidays.slice(0, 8); track day.date) {
                <li>{{ day.date | assayDate: 'shortDay' }}, {{ day.name }}</li>
              }
            </ul>
            <details>
              <summary>Keep other bank holidays</summary>
              <assay-form [form]="choice" [send]="choose" submitLabel="Keep these">
                <assay-select-field [field]="choice.division" label="Bank holidays of" [choices]="divisions" />
              </assay-form>
            </details>
          </assay-panel>
          <assay-panel heading="Our own closed days">
            <ul class="assay-rows">
              @for (day of known.closures; track day.date) {
                <li>
                  <span>{{ day.date | assayDate: 'shortDay' }}, {{ day.name }}</span>
                  <button matButton type="button" [attr.aria-label]="'Open on ' + (day.date | assayDate)" (click)="open(day.date)">
                    Remove
                  </button>
                </li>
              } @empty {
                <li class="assay-quiet">None ahead.</li>
              }
            </ul>
            <assay-form [form]="closure" [send]="close" submitLabel="Add a closed day">
              <assay-date-field [field]="closure.date" label="Day" />
              <assay-text-field [field]="closure.name" label="What it is called" />
            </assay-form>
          </assay-panel>
        </div>
      </ng-template>
    </assay-async-view>
  `,
  styles: `
    ul {
      margin-block-end: 1rem;
    }
    summary {
      min-block-size: 1.5rem;
      margin-block-end: 0.75rem;
      cursor: pointer;
    }
    .assay-grid {
      --assay-grid-column: 22rem;
    }
  `,
  providers: [provideProblemWords({ 'already-closed': { title: 'That day is closed already' } })],
})
export class OrganisationCalendar {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  protected readonly words = divisionWords;
  protected readonly calendar = httpResource<OrganisationCalendarResponse>(() => schedulingApi.calendar);
  protected readonly divisions: readonly Choice<HolidayDivision>[] = Object.values(HolidayDivision).map((value) => ({
    value,
    label: divisionWords[value],
  }));
  private readonly chosen = signal({ division: HolidayDivision.EnglandAndWales as HolidayDivision });
  protected readonly choice = form(this.chosen);
  private readonly day = signal({ date: '', name: '' });
  protected readonly closure = form(this.day, (path) => {
    required(path.date, { message: 'Enter the day' });
    required(path.name, { message: 'Enter what it is called' });
  });

  protected readonly choose = async (): Promise<void> =>
    this.take(await this.api.put<OrganisationCalendarResponse>(schedulingApi.calendarDivision, this.chosen()));

  protected readonly close = async (): Promise<void> => {
    const calendar = await this.api.post<OrganisationCalendarResponse>(schedulingApi.closures, this.day());
    this.closure().reset({ date: '', name: '' });
    this.take(calendar);
  };

  protected async open(date: string): Promise<void> {
    this.take(await this.api.delete<OrganisationCalendarResponse>(schedulingApi.closure(date)));
  }

  private take(calendar: OrganisationCalendarResponse): void {
    this.calendar.set(calendar);
    this.notices.say('Saved.');
  }
}
