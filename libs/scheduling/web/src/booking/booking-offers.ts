import { Component, input } from '@angular/core';
import { DateTimePipe, StatusChip, type Tone } from '@assay/platform/ui';
import type { BookingOfferResponse } from '@assay/scheduling/contracts';
import type { OfferStatus } from '@assay/scheduling/domain';

/** The assessors a booking was offered to, in the order they were asked, and why they. */
@Component({
  selector: 'assay-booking-offers',
  imports: [DateTimePipe, StatusChip],
  template: `
    <ol>
      @for (offer of offers(); track offer.id) {
        <li>
          <span class="who">{{ offer.assessor.name }}</span>
          <assay-status-chip [label]="words[offer.status].label" [tone]="words[offer.status].tone" />
          <span class="assay-quiet">
            {{ because(offer) }}
            @if (offer.status === 'open') {
              Answers by {{ offer.answerBy | assayDateTime }}.
            }
            @if (offer.reason; as reason) {
              “{{ reason }}”
            }
          </span>
        </li>
      }
    </ol>
  `,
  styles: `
    ol {
      display: grid;
      gap: 0.75rem;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-wrap: wrap;
      align-items: baseline;
      gap: 0.25rem 0.75rem;
    }
    .who {
      font-weight: 600;
    }
  `,
})
export class BookingOffers {
  readonly offers = input.required<readonly BookingOfferResponse[]>();
  protected readonly words: Readonly<Record<OfferStatus, { label: string; tone: Tone }>> = {
    open: { label: 'Asked', tone: 'info' },
    accepted: { label: 'Accepted', tone: 'ok' },
    declined: { label: 'Declined', tone: 'problem' },
    lapsed: { label: 'Did not answer', tone: 'neutral' },
    withdrawn: { label: 'No longer needed', tone: 'neutral' },
  };

  protected because({ because: { askedBefore, eligible, busy } }: BookingOfferResponse): string {
    if (askedBefore === 0) return 'Chosen first.';
    return `The least busy of ${eligible} who could take it: ${busy} assessments around then.`;
  }
}
