import { Component, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Callout } from '@assay/platform/ui';
import type { CriterionResponse } from '@assay/standards/contracts';
import { gradeName } from '../words/grade-words';

/** Somebody else saved the criterion first: shows theirs, and lets the person decide. */
@Component({
  selector: 'assay-criterion-conflict',
  imports: [Callout, MatButton],
  template: `
    <assay-callout tone="attention">
      <p>
        <strong>{{ theirs().editedBy?.name ?? 'Somebody' }} saved this criterion while you were writing.</strong>
        Nothing of yours is lost. This is what they saved:
      </p>
      <dl>
        <dt>Title</dt>
        <dd>{{ theirs().content.title }}</dd>
        @for (level of theirs().content.levels; track level.grade) {
          <dt>{{ gradeName(level.grade) }}</dt>
          <dd>{{ level.descriptor }}</dd>
        }
      </dl>
      <div class="assay-row">
        <button matButton="outlined" type="button" (click)="keepMine.emit()">Save mine over theirs</button>
        <button matButton="outlined" type="button" (click)="takeTheirs.emit()">Take theirs</button>
      </div>
    </assay-callout>
  `,
  styles: `
    dt {
      font-weight: 600;
    }
    dd {
      margin: 0 0 0.5rem;
    }
  `,
  host: { role: 'alert' },
})
export class CriterionConflict {
  readonly theirs = input.required<CriterionResponse>();
  readonly keepMine = output();
  readonly takeTheirs = output();
  protected readonly gradeName = gradeName;
}
