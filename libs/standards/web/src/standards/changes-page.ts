import { httpResource } from '@angular/common/http';
import { Component, input } from '@angular/core';
import { AsyncView, Callout, Loaded, PageHeader, Panel } from '@assay/platform/ui';
import type { StandardDifferenceResponse } from '@assay/standards/contracts';
import type { OccupationDifference } from '@assay/standards/domain';
import { standardsApi } from '../standards-client';
import { PlanEffects } from '../plans/plan-effects';
import { standardsPaths } from '../standards-paths';
import { ChangeEffects } from './change-effects';

/** What a version of a standard changed from another one. */
@Component({
  selector: 'assay-changes-page',
  imports: [AsyncView, Callout, ChangeEffects, Loaded, PageHeader, Panel, PlanEffects],
  templateUrl: './changes-page.html',
  styleUrl: './changes-page.scss',
})
export class ChangesPage {
  readonly id = input.required<string>();
  /** The other version, from the address. */
  readonly from = input.required<string>();

  protected readonly answer = httpResource<StandardDifferenceResponse>(() => standardsApi.difference(this.id(), this.from()));
  protected readonly paths = standardsPaths;

  protected isSame({ added, removed, reworded, renumbered, links }: OccupationDifference): boolean {
    return [added, removed, reworded, renumbered, links].every((list) => list.length === 0);
  }
}
