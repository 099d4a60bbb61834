import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { MarkingsResponse } from '@assay/grading/contracts';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';
import { keptResource } from '../keeping/kept-resource';
import { markingsCopy } from './marking-copy';

/** On to the next marking that is open, round and round. What was entered here is sent meanwhile. */
@Component({
  selector: 'assay-next-apprentice',
  imports: [MatButton, RouterLink],
  template: `
    @if (next(); as marking) {
      <a matButton="outlined" [routerLink]="paths.marking(marking.attemptId)"
        >Next apprentice<span class="assay-visually-hidden">: {{ marking.apprenticeName }}, {{ marking.methodName }}</span></a
      >
    }
  `,
})
export class NextApprentice {
  readonly attemptId = input.required<string>();

  protected readonly paths = gradingPaths;
  private readonly markings = keptResource<MarkingsResponse>(() => ({ name: markingsCopy, url: gradingApi.markings })).answer;
  protected readonly next = computed(() => {
    const items = this.markings.hasValue() ? this.markings.value().items : [];
    const open = items.filter(({ stage, attemptId }) => stage === 'open' || stage === 'returned' || attemptId === this.attemptId());
    const at = open.findIndex(({ attemptId }) => attemptId === this.attemptId());
    const next = open[(at + 1) % open.length];
    return next && next.attemptId !== this.attemptId() ? next : null;
  });
}
