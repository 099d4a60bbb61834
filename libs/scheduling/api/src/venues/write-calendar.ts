import { Injectable } from '@nestjs/common';
import { OrganisationClosureEntity, rowsOf, violatedConstraint } from '@assay/database';
import { Clock, Commands, conflict, notFound, recordEvent, type Actor } from '@assay/platform/api';
import { isLocalDate, type HolidayDivision } from '@assay/platform/util';
import type { AddClosureRequest, OrganisationCalendarResponse } from '@assay/scheduling/contracts';
import { organisationCalendar } from './venue-queries';

/** Days on which the organisation is closed: whose bank holidays it keeps, and days of its own. */
@Injectable()
export class WriteCalendar {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  division(actor: Actor, division: HolidayDivision): Promise<OrganisationCalendarResponse> {
    return this.commands.run(actor, async (manager) => {
      await rowsOf(manager, 'UPDATE organisation SET holiday_division = $2 WHERE id = $1', [actor.organisationId, division]);
      await recordEvent(manager, actor, this.clock.now(), {
        kind: 'calendar.division-changed',
        subjectId: actor.organisationId,
        facts: { division },
      });
      return organisationCalendar(manager, this.clock.now());
    });
  }

  async close(actor: Actor, { date, name }: AddClosureRequest): Promise<OrganisationCalendarResponse> {
    try {
      return await this.commands.run(actor, async (manager) => {
        await manager.insert(OrganisationClosureEntity, { organisationId: actor.organisationId, date, name });
        await recordEvent(manager, actor, this.clock.now(), { kind: 'calendar.closed', subjectId: actor.organisationId, facts: { date } });
        return organisationCalendar(manager, this.clock.now());
      });
    } catch (error) {
      if (violatedConstraint(error) === 'organisation_closure_key') throw conflict('already-closed');
      throw error;
    }
  }

  open(actor: Actor, date: string): Promise<OrganisationCalendarResponse> {
    if (!isLocalDate(date)) throw notFound();
    return this.commands.run(actor, async (manager) => {
      const { affected } = await manager.delete(OrganisationClosureEntity, { organisationId: actor.organisationId, date });
      if (affected !== 1) throw notFound();
      await recordEvent(manager, actor, this.clock.now(), { kind: 'calendar.opened', subjectId: actor.organisationId, facts: { date } });
      return organisationCalendar(manager, this.clock.now());
    });
  }
}
