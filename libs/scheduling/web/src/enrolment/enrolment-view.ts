import { Component, computed, inject, input, output } from '@angular/core';
import { Permission } from '@assay/people/domain';
import { Callout, counted, DatePipe, Definitions, Panel, StatusChip } from '@assay/platform/ui';
import { daysBetween, type LocalDate } from '@assay/platform/util';
import { Session } from '@assay/platform/web';
import type { EnrolmentResponse } from '@assay/scheduling/contracts';
import { AttemptStage, EnrolmentStatus } from '@assay/scheduling/domain';
import { enrolmentWords } from '../words/stage-words';
import { ReattemptsPanel } from '../reattempts/reattempts-panel';
import { AttemptCard } from './attempt-card';
import { EnrolmentSteps } from './enrolment-steps';
import { EnrolmentTimeline } from './enrolment-timeline';
import { GatewayAcceptance } from './gateway-acceptance';
import { GatewayItems } from './gateway-items';

const beforeGateway: readonly EnrolmentStatus[] = [EnrolmentStatus.InTraining, EnrolmentStatus.GatewaySubmitted];

/** An enrolment with everything that can be done about it now on top. */
@Component({
  selector: 'assay-enrolment-view',
  imports: [
    ReattemptsPanel,
    AttemptCard,
    Callout,
    DatePipe,
    Definitions,
    EnrolmentSteps,
    EnrolmentTimeline,
    GatewayAcceptance,
    GatewayItems,
    Panel,
    StatusChip,
  ],
  template: `
    <div class="assay-stack">
      @if (enrolment().status === 'paused') {
        @let back = enrolment().expectedOn;
        <assay-callout tone="attention">
          This assessment is paused{{ back ? ', until about ' + (back | assayDate) : '' }}. Nothing can be booked meanwhile.
        </assay-callout>
      } @else if (enrolment().status === 'withdrawn') {
        <assay-callout>This apprentice was withdrawn. Nothing more can be booked.</assay-callout>
      }
      @if (isBeforeGateway()) {
        <assay-panel heading="Gateway">
          @if (mayAccept()) {
            <assay-gateway-acceptance [enrolment]="enrolment()" (accepted)="changed.emit($event)" />
          } @else {
            <assay-gateway-items [items]="enrolment().gatewayItems" />
          }
        </assay-panel>
      } @else {
        <section class="assay-grid" aria-label="Assessments">
          @for (attempt of enrolment().attempts; track attempt.id) {
            <assay-attempt-card
              [attempt]="attempt"
              [enrolmentId]="enrolment().id"
              [canBeBooked]="isUnderWay()"
              (reload)="reload.emit()"
              (changed)="changed.emit($event)"
            />
          }
        </section>
        @if (readsReattempts()) {
          <assay-reattempts-panel [enrolmentId]="enrolment().id" (opened)="reload.emit()" />
        }
      }
      <assay-panel heading="Where things stand">
        <dl assayDefinitions>
          <div>
            <dt>State</dt>
            <dd><assay-status-chip [label]="words().label" [tone]="words().tone" /></dd>
          </div>
          <div>
            <dt>Assessment window</dt>
            <dd>
              @if (enrolment().windowStartsOn; as first) {
                {{ first | assayDate }} to {{ enrolment().windowEndsOn ?? first | assayDate }}{{ daysLeft() }}
              } @else {
                Starts when the gateway is accepted
              }
            </dd>
          </div>
          <div>
            <dt>Employer</dt>
            <dd>{{ enrolment().employer }}</dd>
          </div>
          <div>
            <dt>Training provider</dt>
            <dd>{{ enrolment().trainingProvider }}</dd>
          </div>
          <div>
            <dt>Learner number</dt>
            <dd>{{ enrolment().uln }}</dd>
          </div>
        </dl>
        <assay-enrolment-steps class="foot" [enrolment]="enrolment()" (changed)="changed.emit($event)" />
      </assay-panel>
      <assay-panel heading="Timeline">
        <assay-enrolment-timeline [enrolment]="enrolment()" />
      </assay-panel>
    </div>
  `,
  styles: `
    .foot {
      display: block;
      margin-block-start: 1.25rem;
    }
    .foot:empty {
      display: none;
    }
    .assay-grid {
      --assay-grid-column: 22rem;
    }
  `,
})
export class EnrolmentView {
  private readonly session = inject(Session);
  readonly enrolment = input.required<EnrolmentResponse>();
  /** The enrolment as the server has it after a change. */
  readonly changed = output<EnrolmentResponse>();
  /** Something changed that the server knows better. */
  readonly reload = output();

  protected readonly words = computed(() => enrolmentWords[this.enrolment().status]);
  protected readonly isBeforeGateway = computed(() => beforeGateway.includes(this.enrolment().status));
  protected readonly isUnderWay = computed(() => {
    const { status } = this.enrolment();
    return status === EnrolmentStatus.GatewayAccepted || status === EnrolmentStatus.InAssessment;
  });
  /** How much of the window is left, while it is open. */
  protected readonly daysLeft = computed(() => {
    const [ends, today] = [this.enrolment().windowEndsOn, this.session.today()];
    if (!ends || !today || ends < today || !this.isUnderWay()) return '';
    return `: ${counted(daysBetween(today as LocalDate, ends as LocalDate), 'day')} left`;
  });
  protected readonly readsReattempts = computed(
    () => this.session.can(Permission.ReadReattempts) && this.enrolment().attempts.some(({ stage }) => stage === AttemptStage.Assessed),
  );
  protected readonly mayAccept = computed(() => this.session.can(Permission.AcceptGateway));
}
