import { Injectable } from '@nestjs/common';
import { firstRow, organisationZone, Transactions } from '@assay/database';
import { Clock, Commands, invalid, Throttle, type Actor } from '@assay/platform/api';
import type { BusyCalendarResponse, ImportBusyFileRequest } from '@assay/scheduling/contracts';
import { addBusyCalendar } from './add-busy-calendar';
import { oneBusyCalendar } from './busy-calendar-queries';
import { BusyFileFault } from './busy-file-fault';
import { readBusyFile } from './read-busy-file.adapter';
import { busyWindow, storeBusyTimes } from './store-busy-times';

/** Reading a file costs: so many a person may hand in within ten minutes. */
const importLimit = { hits: 20, windowSeconds: 600 };

/** Takes the busy times of a calendar file. The file itself is not kept. */
@Injectable()
export class ImportBusyFile {
  constructor(
    private readonly commands: Commands,
    private readonly transactions: Transactions,
    private readonly throttle: Throttle,
    private readonly clock: Clock,
  ) {}

  async run(actor: Actor, { name, file }: ImportBusyFileRequest): Promise<BusyCalendarResponse> {
    await this.throttle.hit([`busy-file/${actor.accountId}`], importLimit);
    const zone = await this.transactions.run(actor, organisationZone);
    const at = this.clock.now();
    const times = readOrRefuse(() => readBusyFile(file, busyWindow(at, zone), zone));
    return this.commands.run(actor, async (manager) => {
      const id = await addBusyCalendar(manager, actor, { name, address: null, at });
      await storeBusyTimes(manager, id, times);
      await firstRow(manager, 'UPDATE busy_calendar SET read_at = $2 WHERE id = $1', [id, at]);
      return oneBusyCalendar(manager, id, at);
    });
  }
}

function readOrRefuse<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (!(error instanceof BusyFileFault)) throw error;
    throw invalid([{ field: 'file', code: error.code, detail: error.message }]);
  }
}
