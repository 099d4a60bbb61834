import { httpResource } from '@angular/common/http';
import { Component, computed } from '@angular/core';
import { RouterLink } from '@angular/router';
import { AsyncView, DateTimePipe, EmptyState, Loaded, PageHeader, Panel } from '@assay/platform/ui';
import type { MailboxResponse } from '@assay/platform/contracts';
import { schedulingPaths } from '../scheduling-paths';
import { messageKindWords } from '../words/message-words';
import { messagesApi } from './messages-client';

/** What was sent to the person: in the demonstration, mail goes here instead of into the world. */
@Component({
  selector: 'assay-mailbox-page',
  imports: [AsyncView, DateTimePipe, EmptyState, Loaded, PageHeader, Panel, RouterLink],
  template: `
    <assay-page-header heading="Mailbox" lead="This demonstration sends no mail: what you would get by mail is kept here." />
    <assay-async-view [isEmpty]="nothing">
      <ng-template [assayLoaded]="mailbox" let-box>
        <assay-panel [heading]="heading()">
          <ul>
            @for (message of box.messages; track message.id) {
              <li>
                <a [routerLink]="paths.mail(message.id)">{{ message.subject }}</a>
                <span class="assay-quiet"
                  >{{ kindWords[message.kind] }}, {{ message.sentAt | assayDateTime
                  }}{{ message.hasInvitation ? ', with a calendar file' : '' }}</span
                >
              </li>
            }
          </ul>
        </assay-panel>
      </ng-template>
      <assay-empty-state empty heading="No messages yet" icon="bell"
        >When an assessment of yours is booked, changed or cancelled, or there is a result or an answer for you, you read it
        here.</assay-empty-state
      >
    </assay-async-view>
  `,
  styles: `
    ul {
      display: grid;
      margin: 0;
      padding: 0;
      list-style: none;
    }
    li {
      display: flex;
      flex-direction: column;
      gap: 0.125rem;
      padding-block: 0.75rem;
    }
    li + li {
      border-block-start: 1px solid var(--assay-line);
    }
    a {
      font-weight: 550;
      overflow-wrap: anywhere;
    }
  `,
})
export class MailboxPage {
  protected readonly paths = schedulingPaths;
  protected readonly kindWords = messageKindWords;
  protected readonly mailbox = httpResource<MailboxResponse>(() => messagesApi.mailbox);
  protected readonly nothing = ({ messages }: MailboxResponse) => messages.length === 0;
  protected readonly heading = computed(() => {
    const count = this.mailbox.hasValue() ? this.mailbox.value().messages.length : 0;
    return count === 1 ? '1 message' : `${count} messages`;
  });
}
