import { httpResource } from '@angular/common/http';
import { Component, inject, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import type { ReleasedOutcomeResponse } from '@assay/grading/contracts';
import { DatePipe, Panel } from '@assay/platform/ui';
import { ApiClient, Notices } from '@assay/platform/web';
import type { ReattemptsResponse } from '@assay/scheduling/contracts';
import { OwnAppeals } from '../appeals/own-appeals';
import { gradingApi } from '../grading-client';
import { gradingPaths } from '../grading-paths';

/** What an apprentice can do now, and until when: attempt again, appeal, let the employer see it. */
@Component({
  selector: 'assay-next-steps',
  imports: [DatePipe, MatButton, OwnAppeals, Panel, RouterLink],
  template: `
    <div class="assay-stack">
      <assay-panel heading="What you can do now">
        <ul>
          @if (outcome().mayAppeal) {
            <li>
              <a [routerLink]="paths.lodgeAppeal(outcome().resultId)">Appeal against the result</a> if something went wrong, until
              {{ outcome().appealUntil | assayDate }}.
            </li>
          }
          <li>
            {{ outcome().sharedWithEmployer ? 'Your employer can see your grades.' : 'Your employer cannot see your grades.' }}
            <button matButton type="button" (click)="share(!outcome().sharedWithEmployer)">
              {{ outcome().sharedWithEmployer ? 'Stop sharing' : 'Share them with your employer' }}
            </button>
          </li>
          @if (reattempts.hasValue()) {
            @for (option of reattempts.value().options; track option.method + option.kind) {
              <li>
                {{ option.kind === 'retake' ? 'Learn more and take' : 'Take' }} {{ option.methodName }} again{{
                  option.kind === 'first' ? '' : ' as a ' + option.kind
                }}{{ option.until ? ' by ' + (option.until | assayDate) : '' }}.
                @if (option.cap) {
                  The best grade this can lead to is {{ option.cap }}.
                }
                {{
                  option.agreement
                    ? 'Your employer agreed.'
                    : 'Your employer has to agree first: talk to them and to your training provider.'
                }}
              </li>
            }
            @for (attempt of reattempts.value().opened; track attempt.attemptId) {
              <li>
                {{ attempt.methodName }} can be taken again{{ attempt.kind === 'first' ? '' : ' as a ' + attempt.kind }}.
                @if (attempt.startsAt; as starts) {
                  It is booked for {{ starts | assayDate }}.
                } @else {
                  <a routerLink="/my-assessment">Book a time</a>
                  @if (attempt.latestOn) {
                    by {{ attempt.latestOn | assayDate }}
                  }
                }
              </li>
            }
          }
        </ul>
      </assay-panel>
      <assay-own-appeals />
    </div>
  `,
  styles: `
    ul {
      display: grid;
      gap: 0.75rem;
      margin: 0;
      padding-inline-start: 1.25rem;
    }
  `,
})
export class NextSteps {
  readonly outcome = input.required<ReleasedOutcomeResponse>();
  /** Called once something about the outcome changed. */
  readonly reload = input.required<() => void>();

  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  protected readonly paths = gradingPaths;
  protected readonly reattempts = httpResource<ReattemptsResponse>(() => gradingApi.reattempts(this.outcome().enrolmentId));

  protected async share(withEmployer: boolean): Promise<void> {
    await this.api.put(gradingApi.outcomeSharing, { enrolmentId: this.outcome().enrolmentId, withEmployer });
    this.notices.say(withEmployer ? 'Your employer can see your grades now.' : 'Your employer cannot see your grades any more.');
    this.reload()();
  }
}
