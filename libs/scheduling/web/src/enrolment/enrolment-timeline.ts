import { Component, computed, input } from '@angular/core';
import { dateWords, type StepState, Timeline, TimelineItem, timeWords } from '@assay/platform/ui';
import type { EnrolmentResponse } from '@assay/scheduling/contracts';
import { AttemptStage } from '@assay/scheduling/domain';
import { eventWords } from '../words/stage-words';

interface Step {
  readonly key: string;
  readonly heading: string;
  readonly when: string;
  readonly state: StepState;
  /** Why it happened, where somebody said. */
  readonly words?: string | null;
}

/** What happened, oldest first, and what is booked. */
@Component({
  selector: 'assay-enrolment-timeline',
  imports: [Timeline, TimelineItem],
  template: `
    <ol assayTimeline>
      @for (step of steps(); track step.key) {
        <li assayTimelineItem [heading]="step.heading" [when]="step.when" [step]="step.state">{{ step.words }}</li>
      }
    </ol>
  `,
})
export class EnrolmentTimeline {
  readonly enrolment = input.required<EnrolmentResponse>();
  protected readonly steps = computed(() => [...happened(this.enrolment()), ...booked(this.enrolment())]);
}

function happened({ events }: EnrolmentResponse): Step[] {
  return events.map(({ kind, at, methodName, words }, index) => ({
    key: `${index}`,
    heading: methodName ? `${eventWords[kind] ?? kind}: ${methodName}` : (eventWords[kind] ?? kind),
    when: dateWords(at, 'date'),
    state: kind === 'booking.cancelled' || kind === 'enrolment.withdrawn' ? 'failed' : 'done',
    words,
  }));
}

function booked({ attempts }: EnrolmentResponse): Step[] {
  return attempts
    .flatMap(({ booking, stage, methodName }) => (booking && stage !== AttemptStage.Held ? [{ booking, stage, methodName }] : []))
    .sort((a, b) => (a.booking.startsAt < b.booking.startsAt ? -1 : 1))
    .map(({ booking, stage, methodName }) => ({
      key: booking.id,
      heading: methodName,
      when: `${dateWords(booking.startsAt, 'day')}, ${timeWords(booking.startsAt)}`,
      state: stage === AttemptStage.Assessed ? 'done' : 'upcoming',
    }));
}
