import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { Panel } from '@assay/platform/ui';
import type { RubricsResponse } from '@assay/standards/contracts';
import { standardsApi } from '../standards-client';
import { standardsPaths } from '../standards-paths';

/** On the home page: rubrics that wait for a second person. Nothing where none waits. */
@Component({
  selector: 'assay-rubrics-to-approve',
  imports: [Panel, RouterLink],
  template: `
    @if (waiting().length > 0) {
      <assay-panel heading="Rubrics that wait for approval">
        <ul>
          @for (rubric of waiting(); track rubric.id) {
            <li>
              <a [routerLink]="paths.rubric(rubric.id)">{{ rubric.title }}, edition {{ rubric.edition }}</a>
            </li>
          }
        </ul>
      </assay-panel>
    }
  `,
  styles: `
    ul {
      margin: 0;
      padding-inline-start: 1.25rem;
    }
  `,
})
export class RubricsToApprove {
  private readonly rubrics = httpResource<RubricsResponse>(() => standardsApi.rubrics);
  protected readonly waiting = computed(() =>
    this.rubrics.hasValue() ? this.rubrics.value().rubrics.filter(({ status }) => status === 'submitted') : [],
  );
  protected readonly paths = standardsPaths;
}
