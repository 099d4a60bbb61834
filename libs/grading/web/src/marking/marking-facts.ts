import { Component, computed, input } from '@angular/core';
import type { MarkingResponse } from '@assay/grading/contracts';
import { DatePipe, DurationPipe, TimeRangePipe } from '@assay/platform/ui';

const places: Readonly<Record<MarkingResponse['mode'], string>> = {
  online: 'Online',
  onsite: 'At the workplace',
  venue: 'At a venue',
};

/** What is being marked: the event, the plan and its planned length. */
@Component({
  selector: 'assay-marking-facts',
  imports: [DatePipe, DurationPipe, TimeRangePipe],
  template: `
    <dl>
      <div>
        <dt>Method</dt>
        <dd>{{ method() }}</dd>
      </div>
      <div>
        <dt>Standard</dt>
        <dd>{{ marking().standardTitle }}, {{ marking().plan }}</dd>
      </div>
      <div>
        <dt>Employer</dt>
        <dd>{{ marking().employerName }}</dd>
      </div>
      <div>
        <dt>Event</dt>
        <dd>{{ marking().heldOn | assayDate }}, {{ marking().startsAt | assayTimeRange: marking().endsAt }} ({{ place() }})</dd>
      </div>
      <div>
        <dt>Planned length</dt>
        <dd>{{ marking().plannedMinutes | assayDuration }}</dd>
      </div>
    </dl>
  `,
  styles: `
    dl {
      display: grid;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 9rem), 1fr));
      gap: 0.75rem 1.5rem;
      margin: 0;
    }
    dt {
      color: var(--assay-text-quiet);
      font-size: 0.9375rem;
    }
    dd {
      margin: 0;
    }
  `,
})
export class MarkingFacts {
  readonly marking = input.required<MarkingResponse>();

  protected readonly place = computed(() => places[this.marking().mode]);
  protected readonly method = computed(() => {
    const { methodName, attemptKind } = this.marking();
    return attemptKind === 'first' ? methodName : `${methodName} (${attemptKind})`;
  });
}
