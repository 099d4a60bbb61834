import { Injectable } from '@nestjs/common';
import { Clock, Commands, invalid, Jobs, type Actor } from '@assay/platform/api';
import type { BusyCalendarResponse, SubscribeBusyCalendarRequest } from '@assay/scheduling/contracts';
import { addBusyCalendar } from './add-busy-calendar';
import { oneBusyCalendar } from './busy-calendar-queries';
import { BusyFileFault } from './busy-file-fault';
import { calendarUrl } from './fetch-calendar';
import { readCalendarQueue } from './read-calendar-queue';

/** Follows a calendar at an address. It is read in the background, at once and then every hour. */
@Injectable()
export class SubscribeBusyCalendar {
  constructor(
    private readonly commands: Commands,
    private readonly jobs: Jobs,
    private readonly clock: Clock,
  ) {}

  run(actor: Actor, { name, address }: SubscribeBusyCalendarRequest): Promise<BusyCalendarResponse> {
    const url = allowed(address);
    return this.commands.run(actor, async (manager) => {
      const at = this.clock.now();
      const calendarId = await addBusyCalendar(manager, actor, { name, address: url, at });
      await this.jobs.enqueue(manager, readCalendarQueue, { organisationId: actor.organisationId, calendarId });
      return oneBusyCalendar(manager, calendarId, at);
    });
  }
}

/** What can be seen of the address without asking the network. */
function allowed(address: string): string {
  try {
    return calendarUrl(address).href;
  } catch (error) {
    if (!(error instanceof BusyFileFault)) throw error;
    throw invalid([{ field: 'address', code: error.code, detail: 'Only https addresses on the usual port, without a user.' }]);
  }
}
