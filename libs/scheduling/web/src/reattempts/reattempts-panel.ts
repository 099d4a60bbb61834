import { httpResource } from '@angular/common/http';
import { Component, computed, inject, input, output, signal } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { Permission } from '@assay/people/domain';
import { AsyncView, DatePipe, Loaded, Panel } from '@assay/platform/ui';
import { Session } from '@assay/platform/web';
import type { ReattemptOptionResponse, ReattemptsResponse } from '@assay/scheduling/contracts';
import { schedulingApi } from '../scheduling-client';
import { ReattemptForm } from './reattempt-form';

/** What can be attempted again after a result, until when and on which terms; nothing before a result is released. */
@Component({
  selector: 'assay-reattempts-panel',
  imports: [AsyncView, DatePipe, Loaded, MatButton, Panel, ReattemptForm],
  template: `
    <assay-async-view [skeletonLines]="1" [keep]="true">
      <ng-template [assayLoaded]="reattempts" let-loaded>
        @if (loaded.options.length + loaded.opened.length > 0) {
          <assay-panel heading="Resits and retakes">
            <div class="assay-stack">
              @for (attempt of loaded.opened; track attempt.attemptId) {
                <p>
                  {{ attempt.methodName }}, attempt {{ attempt.number }} ({{ attempt.kind }})
                  @if (attempt.latestOn) {
                    until {{ attempt.latestOn | assayDate }}
                  }
                  {{ attempt.task ? '(' + attempt.task + ')' : '' }}
                </p>
              }
              @for (option of loaded.options; track option.method + option.kind) {
                <div class="assay-stack">
                  <p>
                    {{ option.methodName }}: a {{ option.kind === 'first' ? 'new first attempt' : option.kind
                    }}{{ option.until ? ' until ' + (option.until | assayDate) : '' }}.
                    {{ option.cap ? 'Capped at ' + option.cap + '.' : '' }}
                    @if (option.agreement; as agreement) {
                      {{ agreement.agreedBy }} agreed on {{ agreement.agreedOn | assayDate }}.
                    } @else {
                      The employer has not agreed yet.
                    }
                  </p>
                  @if (mayAct(option)) {
                    @if (chosen() === keyOf(option)) {
                      <assay-reattempt-form [enrolmentId]="enrolmentId()" [option]="option" (done)="finish()" (left)="chosen.set('')" />
                    } @else {
                      <div>
                        <button matButton="outlined" type="button" (click)="chosen.set(keyOf(option))">
                          {{ option.agreement ? 'Open the ' + wordOf(option) : 'Record that the employer agrees'
                          }}<span class="assay-visually-hidden">: {{ option.methodName }}, {{ wordOf(option) }}</span>
                        </button>
                      </div>
                    }
                  }
                </div>
              }
            </div>
          </assay-panel>
        }
      </ng-template>
    </assay-async-view>
  `,
})
export class ReattemptsPanel {
  readonly enrolmentId = input.required<string>();
  /** An attempt was opened: the enrolment has one more. */
  readonly opened = output();

  private readonly session = inject(Session);
  protected readonly reattempts = httpResource<ReattemptsResponse>(() => schedulingApi.reattempts(this.enrolmentId()));
  protected readonly chosen = signal('');
  private readonly mayAgree = computed(() => this.session.can(Permission.AgreeReattempt));
  private readonly mayOpen = computed(() => this.session.can(Permission.OpenReattempt));

  protected keyOf({ method, kind }: ReattemptOptionResponse): string {
    return `${method}/${kind}`;
  }

  protected wordOf({ kind }: ReattemptOptionResponse): string {
    return kind === 'first' ? 'attempt' : kind;
  }

  protected mayAct({ agreement }: ReattemptOptionResponse): boolean {
    return agreement ? this.mayOpen() : this.mayAgree();
  }

  protected finish(): void {
    this.chosen.set('');
    this.reattempts.reload();
    this.opened.emit();
  }
}
