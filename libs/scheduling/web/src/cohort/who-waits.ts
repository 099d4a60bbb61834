import { Component, computed, input, linkedSignal, model } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { DataTable, DatePipe } from '@assay/platform/ui';
import { howMany } from '../words/how-many';
import { methodWords } from '../words/method-words';
import type { WaitingApprentice } from './waiting-apprentice';

/** Rows drawn at once: thousands would make every tick slow. */
const page = 100;

/** Apprentices who wait, each with a tick; what is ticked takes part. */
@Component({
  selector: 'assay-who-waits',
  imports: [DataTable, DatePipe, MatButton],
  template: `
    <p role="status" class="assay-quiet">{{ summary() }}</p>
    <assay-data-table label="Apprentices who wait for dates">
      <table>
        <thead>
          <tr>
            <th scope="col">
              <label class="tick"
                ><input type="checkbox" [checked]="all()" [indeterminate]="some()" (change)="chooseAll($event)" /><span
                  class="assay-visually-hidden"
                  >Choose everybody</span
                ></label
              >
            </th>
            <th scope="col">Apprentice</th>
            <th scope="col">Employer</th>
            <th scope="col">Standard</th>
            <th scope="col">Waits for</th>
            <th scope="col">Last day</th>
          </tr>
        </thead>
        <tbody>
          @for (row of shown(); track row.apprentice.id) {
            <tr>
              <td>
                <label class="tick"
                  ><input type="checkbox" [checked]="isChosen(row)" (change)="choose(row, $event)" /><span class="assay-visually-hidden"
                    >Choose {{ row.apprentice.name }}</span
                  ></label
                >
              </td>
              <th scope="row">{{ row.apprentice.name }}</th>
              <td>{{ row.employer }}</td>
              <td>{{ row.standards }}</td>
              <td>{{ methodsOf(row) }}</td>
              <td class="short">{{ row.windowEndsOn ? (row.windowEndsOn | assayDate: 'shortDate') : '' }}</td>
            </tr>
          }
        </tbody>
      </table>
    </assay-data-table>
    @if (shown().length < rows().length) {
      <button matButton type="button" (click)="count.set(count() + page)">Show {{ more() }} more</button>
    }
  `,
  styles: `
    :host {
      display: flex;
      flex-direction: column;
      align-items: stretch;
      gap: 0.625rem;
      --assay-table-height: 28rem;
    }
    .tick {
      display: grid;
      place-items: center;
      min-inline-size: 1.5rem;
      min-block-size: 1.5rem;
    }
    input {
      inline-size: 1.125rem;
      block-size: 1.125rem;
      accent-color: var(--assay-accent);
    }
    button {
      align-self: flex-start;
    }
  `,
})
export class WhoWaits {
  readonly rows = input.required<readonly WaitingApprentice[]>();
  /** Ids of the assessments chosen. */
  readonly chosen = model.required<ReadonlySet<string>>();

  protected readonly page = page;
  protected readonly count = linkedSignal(() => (this.rows(), page));
  protected readonly shown = computed(() => this.rows().slice(0, this.count()));
  protected readonly more = computed(() => Math.min(page, this.rows().length - this.shown().length));
  private readonly chosenRows = computed(() => this.rows().filter((row) => this.isChosen(row)).length);
  protected readonly all = computed(() => this.rows().length > 0 && this.chosenRows() === this.rows().length);
  protected readonly some = computed(() => this.chosenRows() > 0 && !this.all());
  protected readonly summary = computed(() => {
    const assessments = this.rows()
      .flatMap(({ attempts }) => attempts)
      .filter(({ attemptId }) => this.chosen().has(attemptId)).length;
    return `${this.chosenRows()} of ${howMany(this.rows().length, 'apprentice')} chosen, with ${howMany(assessments, 'assessment')}`;
  });

  protected isChosen({ attempts }: WaitingApprentice): boolean {
    return attempts.every(({ attemptId }) => this.chosen().has(attemptId));
  }

  protected methodsOf({ attempts }: WaitingApprentice): string {
    return attempts.map(({ method }) => methodWords[method]).join(', ');
  }

  protected choose({ attempts }: WaitingApprentice, event: Event): void {
    this.set(
      attempts.map(({ attemptId }) => attemptId),
      isTicked(event),
    );
  }

  protected chooseAll(event: Event): void {
    this.set(
      this.rows().flatMap(({ attempts }) => attempts.map(({ attemptId }) => attemptId)),
      isTicked(event),
    );
  }

  private set(ids: readonly string[], wanted: boolean): void {
    const others = [...this.chosen()].filter((id) => !ids.includes(id));
    this.chosen.set(new Set(wanted ? [...others, ...ids] : others));
  }
}

const isTicked = ({ target }: Event): boolean => target instanceof HTMLInputElement && target.checked;
