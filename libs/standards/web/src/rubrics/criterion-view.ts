import { Component, input } from '@angular/core';
import type { CriterionResponse } from '@assay/standards/contracts';
import { gradeName } from '../words/grade-words';
import { methodName } from '../words/method-words';

/** A criterion to read, on the screen or on paper. */
@Component({
  selector: 'assay-criterion-view',
  templateUrl: './criterion-view.html',
  styleUrl: './criterion-view.scss',
})
export class CriterionView {
  readonly criterion = input.required<CriterionResponse>();
  protected readonly gradeName = gradeName;
  protected readonly methodName = methodName;
}
