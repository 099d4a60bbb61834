import { Component, computed, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Confirm, DateTimePipe, injectProblemWording } from '@assay/platform/ui';
import { NewVersion } from '@assay/platform/web';
import { gradingPaths } from '../grading-paths';
import { criterionAnchor } from '../marking/criterion-anchor';
import type { KeptChange } from './kept-change';
import { KeptChanges } from './kept-changes';
import { placeWords } from './kept-words';
import { unreadableCode } from './unreadable-change';

/** A change that the server refused, or that cannot be read any more: why, where it is, and what can be done. */
@Component({
  selector: 'assay-parked-change',
  imports: [DateTimePipe, MatButton, RouterLink],
  template: `
    <p>
      @if (isUnreadable()) {
        {{ place() }}: {{ why() }}
      } @else {
        <a [routerLink]="address()" [fragment]="fragment()">{{ place() }}</a>, {{ change().madeAt | assayDateTime }}: {{ why() }}
      }
      @if (behind() > 0) {
        Later changes here wait behind it: {{ behind() }}.
      }
      @if (isOld()) {
        This page is older than what the server has now, which may be the reason. Reload the page, then send this again: it is kept.
      }
    </p>
    @if (!isConflict()) {
      <div class="assay-row">
        @if (!isUnreadable()) {
          <button matButton="outlined" type="button" (click)="sendAgain()">
            Send again<span class="assay-visually-hidden"> {{ place() }}</span>
          </button>
        }
        <button matButton type="button" (click)="discard()">
          Discard<span class="assay-visually-hidden"> {{ place() }}</span>
        </button>
      </div>
    }
  `,
  styles: `
    p {
      margin: 0;
    }
  `,
})
export class ParkedChange {
  readonly change = input.required<KeptChange>();

  private readonly kept = inject(KeptChanges);
  private readonly confirm = inject(Confirm);
  private readonly wording = injectProblemWording();
  private readonly newVersion = inject(NewVersion);
  protected readonly isUnreadable = computed(() => this.change().problem?.code === unreadableCode);
  protected readonly place = computed(() => (this.isUnreadable() ? 'A change on this device' : placeWords(this.change())));
  protected readonly address = computed(() => gradingPaths.marking(this.change().attemptId));
  protected readonly isOld = computed(() => this.newVersion.isThere() && !this.isConflict() && !this.isUnreadable());
  protected readonly isConflict = computed(() => this.change().problem?.code === 'stale');
  protected readonly behind = computed(() => this.kept.waitingIn(this.change().slot).length - 1);
  protected readonly why = computed(() => {
    const { problem } = this.change();
    if (problem === null) return '';
    if (problem.code === 'stale') return 'It was changed elsewhere meanwhile. Open it and choose what counts.';
    const { title, advice = '' } = this.wording(problem);
    return `${title}. ${advice}`.trim();
  });

  protected fragment(): string | undefined {
    const { criterionId } = this.change();
    return criterionId === null ? undefined : criterionAnchor(criterionId);
  }

  protected sendAgain(): Promise<void> {
    return this.kept.sendAgain(this.change());
  }

  protected async discard(): Promise<void> {
    const isSure = await this.confirm.ask({
      heading: 'Discard this change?',
      consequences: [`${this.place()}: what was entered then is not on the server and is lost for good.`],
      confirmLabel: 'Discard it',
      danger: true,
    });
    if (isSure) await this.kept.discard([this.change()]);
  }
}
