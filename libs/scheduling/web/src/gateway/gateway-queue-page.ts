import { Location } from '@angular/common';
import { httpResource } from '@angular/common/http';
import { Component, computed, effect, inject, input, linkedSignal, untracked } from '@angular/core';
import { debounce, form } from '@angular/forms/signals';
import { MatButton } from '@angular/material/button';
import type { NamedThingsResponse } from '@assay/people/contracts';
import { Permission } from '@assay/people/domain';
import { AsyncView, type Choice, EmptyState, Loaded, PageHeader, SelectField, TextField } from '@assay/platform/ui';
import { pagedList, Session, ShowMore } from '@assay/platform/web';
import type { GatewayQueueResponse } from '@assay/scheduling/contracts';
import { GatewayQueueState } from '@assay/scheduling/domain';
import type { PlansResponse } from '@assay/standards/contracts';
import { schedulingApi, withQuery } from '../scheduling-client';
import { schedulingPaths } from '../scheduling-paths';
import { howMany } from '../words/how-many';
import { GatewayQueueTable } from './gateway-queue-table';

const staffStates: readonly Choice[] = [
  { value: GatewayQueueState.Waiting, label: 'Waiting for a decision' },
  { value: GatewayQueueState.SentBack, label: 'Sent back' },
  { value: GatewayQueueState.ToDo, label: 'Something still to hand in' },
  { value: GatewayQueueState.All, label: 'Everybody before the gateway' },
];

/** The gateway queue: for those who decide, oldest first; for training providers and employers, their own apprentices. */
@Component({
  selector: 'assay-gateway-queue-page',
  imports: [AsyncView, EmptyState, GatewayQueueTable, Loaded, MatButton, PageHeader, SelectField, ShowMore, TextField],
  templateUrl: './gateway-queue-page.html',
  styleUrl: './gateway-queue-page.scss',
})
export class GatewayQueuePage {
  private readonly session = inject(Session);
  private readonly location = inject(Location);
  protected readonly mayDecide = computed(() => this.session.can(Permission.AcceptGateway));

  /** From the address, so that a list can be kept and sent. */
  readonly state = input<GatewayQueueState>();
  readonly search = input<string>();
  readonly standard = input<string>();
  readonly provider = input<string>();

  protected readonly states = computed(() => (this.mayDecide() ? staffStates : [...staffStates].reverse()));
  protected readonly wanted = linkedSignal(() => ({
    state: this.state() ?? this.usual(),
    search: this.search() ?? '',
    standard: this.standard() ?? '',
    provider: this.provider() ?? '',
  }));
  protected readonly filter = form(this.wanted, (path) => {
    debounce(path.search, 250);
  });
  protected readonly queue = pagedList(
    () => {
      const { provider: providerId, ...filter } = this.wanted();
      return schedulingApi.gatewayQueue({ ...filter, providerId });
    },
    ({ rows }: GatewayQueueResponse) => rows,
  );
  /** Whoever sees several training providers chooses among them, and among the standards that have a plan. */
  private readonly providers = httpResource<NamedThingsResponse>(() => (this.mayDecide() ? schedulingApi.trainingProviders : undefined));
  private readonly plans = httpResource<PlansResponse>(() => (this.mayDecide() ? schedulingApi.plans : undefined));
  protected readonly providerChoices = computed((): Choice[] =>
    this.providers.hasValue() ? this.providers.value().items.map(({ id, name }) => ({ value: id, label: name })) : [],
  );
  protected readonly standardChoices = computed((): Choice[] => {
    const references = this.plans.hasValue() ? this.plans.value().plans.map(({ standardReference }) => standardReference) : [];
    return [...new Set(references)].sort().map((reference) => ({ value: reference, label: reference }));
  });
  protected readonly howMany = howMany;
  protected readonly nobody = ({ rows }: GatewayQueueResponse) => rows.length === 0;

  /** Kept in the address without navigating: a navigation would call off the one that a press on a row began. */
  constructor() {
    effect(() => {
      const { state, ...rest } = this.wanted();
      const query = { state: state === untracked(() => this.usual()) ? '' : state, ...rest };
      this.location.replaceState(withQuery(schedulingPaths.gatewayQueue, query));
    });
  }

  protected readonly lead = computed(() =>
    this.mayDecide()
      ? 'What was handed in and waits to be accepted. Those who wait longest come first.'
      : 'Your apprentices before the gateway, and what each still has to hand in.',
  );

  protected isNarrowed(): boolean {
    const { search, standard, provider } = this.wanted();
    return [search.trim(), standard, provider].some((word) => word !== '');
  }

  protected widen(): void {
    this.wanted.update(({ state }) => ({ state, search: '', standard: '', provider: '' }));
  }

  private usual(): GatewayQueueState {
    return this.mayDecide() ? GatewayQueueState.Waiting : GatewayQueueState.All;
  }
}
