import { Component, input } from '@angular/core';
import type { SessionSummary } from '@assay/people/contracts';
import { DateTimePipe, StatusChip } from '@assay/platform/ui';
import { deviceName } from './device-name';

/** The browsers that are signed in, the reader's own marked. */
@Component({
  selector: 'assay-session-list',
  imports: [DateTimePipe, StatusChip],
  template: `
    <ul>
      @for (session of sessions(); track session.id) {
        <li>
          <p>
            <strong>{{ deviceName(session.userAgent) }}</strong>
            @if (session.current) {
              <assay-status-chip label="This browser" tone="ok" />
            }
          </p>
          <p class="assay-quiet">
            Signed in {{ session.createdAt | assayDateTime: 'date' }}, last used
            {{ session.lastSeenAt | assayDateTime: 'date' }}
          </p>
        </li>
      }
    </ul>
  `,
  styles: `
    ul {
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      padding-block: 0.625rem;
    }
    li + li {
      border-block-start: 1px solid var(--assay-line);
    }
    strong {
      margin-inline-end: 0.5rem;
    }
    .assay-quiet {
      font-size: 0.9375rem;
    }
  `,
})
export class SessionList {
  readonly sessions = input.required<readonly SessionSummary[]>();
  protected readonly deviceName = deviceName;
}
