import { Component, computed, input, linkedSignal, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { DataTable, DatePipe, Icon } from '@assay/platform/ui';
import { addDays, localDate, startOfWeek, weekdayOf, type LocalDate } from '@assay/platform/util';
import type { CohortAssignmentResponse, NamedResponse } from '@assay/scheduling/contracts';
import { weekOf } from '../diary/week';
import { howMany } from '../words/how-many';
import { methodWords } from '../words/method-words';
import { modeWords } from '../words/stage-words';
import { boardRows } from './board-rows';
import { moveBetween } from './move-between';

/** Rows drawn at once; the others follow on demand. */
const page = 40;
const friday = 5;

/** A week of the roster, assessors by days; every assessment is a button. Arrow keys go from one to the next. */
@Component({
  selector: 'assay-roster-board',
  imports: [DataTable, DatePipe, Icon, MatButton, RouterLink],
  templateUrl: './roster-board.html',
  styleUrl: './roster-board.scss',
  host: { '(keydown)': 'moveBetween($event)' },
})
export class RosterBoard {
  readonly assignments = input.required<readonly CohortAssignmentResponse[]>();
  readonly assessors = input.required<readonly NamedResponse[]>();
  /** Ids of the assessments that are fixed for the next run. */
  readonly pinned = input.required<ReadonlySet<string>>();
  /** Any day of the week to show, from the address. */
  readonly week = input<string>();
  readonly opened = output<CohortAssignmentResponse>();

  protected readonly methodWords = methodWords;
  protected readonly modeWords = modeWords;
  protected readonly moveBetween = moveBetween;

  private readonly dates = computed(() =>
    this.assignments()
      .map(({ date }) => date as LocalDate)
      .sort(),
  );
  private readonly first = computed(() => this.dates().at(0) ?? localDate('2027-01-04'));
  protected readonly days = computed(() =>
    weekOf(this.week(), this.first()).filter((day) => weekdayOf(day) <= friday || this.dates().includes(day)),
  );
  private readonly monday = computed(() => startOfWeek(this.days()[0] ?? this.first()));
  protected readonly before = computed(() => this.dates().findLast((date) => date < this.monday()) ?? null);
  protected readonly after = computed(() => this.dates().find((date) => date > addDays(this.monday(), 6)) ?? null);
  protected readonly rows = computed(() => boardRows(this.assignments(), this.assessors(), this.days()));
  protected readonly count = linkedSignal(() => (this.rows(), page));
  protected readonly summary = computed(() => {
    const inWeek = this.rows().reduce((sum, { days }) => sum + days.flat().length, 0);
    return `${howMany(inWeek, 'assessment')} this week, with ${howMany(this.rows().length, 'assessor')}`;
  });

  protected showMore(): void {
    this.count.set(this.count() + page);
  }
}
