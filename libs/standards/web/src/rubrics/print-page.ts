import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { AsyncView, DateTimePipe, Loaded, PageHeader } from '@assay/platform/ui';
import type { RubricResponse } from '@assay/standards/contracts';
import { standardsApi } from '../standards-client';
import { standardsPaths } from '../standards-paths';
import { rubricStatusWords } from '../words/status-words';
import { CriterionView } from './criterion-view';

/** The whole rubric on one page, for paper. */
@Component({
  selector: 'assay-print-page',
  imports: [AsyncView, CriterionView, DateTimePipe, Loaded, MatButton, PageHeader],
  template: `
    <assay-page-header [heading]="heading()" [backTo]="paths.rubric(id())" backLabel="Rubric">
      <button actions matButton="filled" type="button" (click)="print()">Print</button>
    </assay-page-header>
    <assay-async-view>
      <ng-template [assayLoaded]="rubric" let-found>
        <p class="assay-quiet">
          {{ found.occupationReference }}, level {{ found.level }}, edition {{ found.edition }}, {{ words[found.status].label }}.
          @if (found.publishedAt; as at) {
            Published {{ at | assayDateTime: 'date' }}.
          }
          @if (found.approvedBy; as person) {
            Approved by {{ person.name }}.
          }
        </p>
        @for (criterion of found.criteria; track criterion.id) {
          <assay-criterion-view [criterion]="criterion" />
        }
      </ng-template>
    </assay-async-view>
  `,
  styles: `
    assay-criterion-view {
      margin-block-start: 2rem;
    }
    @media print {
      button {
        display: none;
      }
    }
  `,
})
export class PrintPage {
  readonly id = input.required<string>();
  protected readonly rubric = httpResource<RubricResponse>(() => standardsApi.rubric(this.id()));
  protected readonly heading = computed(() => (this.rubric.hasValue() ? `Rubric: ${this.rubric.value().title}` : 'Rubric'));
  protected readonly paths = standardsPaths;
  protected readonly words = rubricStatusWords;
  protected readonly print = () => window.print();
}
