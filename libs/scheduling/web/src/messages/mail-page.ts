import { httpResource } from '@angular/common/http';
import { Component, computed, input } from '@angular/core';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { AsyncView, DateTimePipe, Icon, Loaded, PageHeader, Panel } from '@assay/platform/ui';
import type { MailboxMessageResponse } from '@assay/platform/contracts';
import { schedulingPaths } from '../scheduling-paths';
import { seeSubjectWords } from '../words/message-words';
import { messagesApi } from './messages-client';

/** One message of the mailbox, with the calendar file that came with it. */
@Component({
  selector: 'assay-mail-page',
  imports: [AsyncView, DateTimePipe, Icon, Loaded, MatButton, PageHeader, Panel, RouterLink],
  template: `
    <assay-page-header [heading]="heading()" [backTo]="paths.mailbox" backLabel="Mailbox" />
    <div class="assay-measure">
      <assay-async-view>
        <ng-template [assayLoaded]="message" let-mail>
          <assay-panel heading="The message">
            <p class="assay-quiet">{{ mail.sentAt | assayDateTime }}</p>
            <div class="text">{{ mail.text }}</div>
            <div class="assay-row">
              <a matButton="outlined" [routerLink]="mail.path">{{ seeWords[mail.about] }}</a>
              @if (invitation(); as file) {
                <a matButton [href]="file" download="assessment.ics"><assay-icon matButtonIcon name="download" />Calendar file</a>
              }
            </div>
          </assay-panel>
        </ng-template>
      </assay-async-view>
    </div>
  `,
  styles: `
    .text {
      margin-block: 0.75rem 1.25rem;
      white-space: pre-line;
      overflow-wrap: anywhere;
    }
    p {
      margin: 0;
    }
  `,
})
export class MailPage {
  readonly id = input.required<string>();
  protected readonly paths = schedulingPaths;
  protected readonly seeWords = seeSubjectWords;
  protected readonly message = httpResource<MailboxMessageResponse>(() => messagesApi.message(this.id()));
  private readonly known = computed(() => (this.message.hasValue() ? this.message.value() : null));
  protected readonly heading = computed(() => this.known()?.subject ?? 'Message');
  protected readonly invitation = computed(() => {
    const text = this.known()?.invitation;
    return text ? `data:text/calendar;charset=utf-8,${encodeURIComponent(text)}` : null;
  });
}
