import { Component, computed, input } from '@angular/core';
import type { CriterionResponse } from '@assay/standards/contracts';
import { sharesOf } from '@assay/standards/domain';
import { gradeName } from '../words/grade-words';
import { methodName } from '../words/method-words';
import { DutyText } from './duty-text';

/** A criterion to read, on the screen or on paper. */
@Component({
  selector: 'assay-criterion-view',
  imports: [DutyText],
  templateUrl: './criterion-view.html',
  styleUrl: './criterion-view.scss',
})
export class CriterionView {
  readonly criterion = input.required<CriterionResponse>();
  protected readonly shares = computed(() => sharesOf(this.criterion().content));
  protected readonly duties = computed(() => {
    const numbers = this.shares().map(({ duty }) => duty);
    return `${numbers.length === 1 ? 'Duty' : 'Duties'} ${numbers.join(' and ')}`;
  });
  protected readonly gradeName = gradeName;
  protected readonly methodName = methodName;
}
