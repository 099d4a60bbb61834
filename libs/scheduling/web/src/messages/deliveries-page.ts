import { Component, computed, inject, signal } from '@angular/core';
import { form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import { RouterLink } from '@angular/router';
import { Permission } from '@assay/people/domain';
import { AsyncView, Callout, DataTable, DateTimePipe, EmptyState, Loaded, PageHeader, SelectField, StatusChip } from '@assay/platform/ui';
import { ApiClient, Notices, pagedList, Session, ShowMore } from '@assay/platform/web';
import type { DeliveriesResponse, DeliveryResponse } from '@assay/platform/contracts';
import { canTryAgain, MessageStatus } from '@assay/platform/util';
import { howMany } from '../words/how-many';
import { messageKindWords, messagePartWords, messageStatusWords, notSentWords } from '../words/message-words';
import { messagesApi } from './messages-client';
import { pathOfDelivery } from './path-of-delivery';

/** How far every message has come. What they say is between sender and reader. */
@Component({
  selector: 'assay-deliveries-page',
  imports: [
    AsyncView,
    Callout,
    DataTable,
    DateTimePipe,
    EmptyState,
    Loaded,
    MatButton,
    PageHeader,
    RouterLink,
    SelectField,
    ShowMore,
    StatusChip,
  ],
  templateUrl: './deliveries-page.html',
  styleUrl: './deliveries-page.scss',
})
export class DeliveriesPage {
  private readonly api = inject(ApiClient);
  private readonly notices = inject(Notices);
  private readonly session = inject(Session);
  protected readonly mayRetry = this.session.can(Permission.RetryMessages);
  protected readonly kindWords = messageKindWords;
  protected readonly partWords = messagePartWords;
  protected readonly statusWords = messageStatusWords;

  protected readonly filter = form(signal({ status: '' }));
  protected readonly choices = [
    { value: '', label: 'All' },
    { value: MessageStatus.Waiting, label: 'Waiting' },
    { value: MessageStatus.Sent, label: 'Sent' },
    { value: MessageStatus.NotSent, label: 'Not sent' },
  ];
  protected readonly deliveries = pagedList(
    () => messagesApi.deliveries(this.filter.status().value()),
    ({ deliveries }: DeliveriesResponse) => deliveries,
  );
  protected readonly nothing = ({ deliveries }: DeliveriesResponse) => deliveries.length === 0;
  protected readonly trouble = computed(() => (this.deliveries.first.hasValue() ? troubleIn(this.deliveries.first.value()) : null));

  protected pathOf(delivery: DeliveryResponse): string {
    return pathOfDelivery(delivery, (permission) => this.session.can(permission));
  }

  /** By this device's clock, for the button only: the server decides. */
  protected canTry({ dueAt, ...state }: DeliveryResponse): boolean {
    return this.mayRetry && canTryAgain({ ...state, dueAt: Date.parse(dueAt) }, Date.now());
  }

  protected async tryAgain({ id, recipient }: DeliveryResponse): Promise<void> {
    await this.api.post(messagesApi.tries(id));
    this.notices.say(`The message to ${recipient.name} goes out again.`);
    this.deliveries.first.reload();
  }

  protected detail({ status, failures, fault, notSentBecause }: DeliveryResponse): string {
    if (notSentBecause !== null) return notSentWords[notSentBecause];
    return status === MessageStatus.Waiting && failures > 0 ? `Tried ${howMany(failures, 'time')}, last answer ${fault ?? 'none'}` : '';
  }
}

function troubleIn({ route, overdue, deliveries }: DeliveriesResponse): string | null {
  if (route === 'none') return 'No mail server is set up, so messages wait. Your administrator can set one.';
  const isDown = overdue > 0 && deliveries.some(({ status, failures }) => status === MessageStatus.Waiting && failures > 0);
  return isDown ? `The mail server does not take messages: ${howMany(overdue, 'message')} will go out as soon as it does.` : null;
}
