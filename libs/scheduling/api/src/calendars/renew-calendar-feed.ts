import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { CalendarFeedEntity } from '@assay/database';
import { Clock, Commands, PlatformSettings, recordEvent, type Actor } from '@assay/platform/api';
import type { NewCalendarFeedResponse } from '@assay/scheduling/contracts';
import { feedSecretHash, newFeedSecret } from './calendar-feed-secret';
import { endFeed } from './revoke-calendar-feed';

/** Gives a person's calendar a new secret address; the one before stops at once. */
@Injectable()
export class RenewCalendarFeed {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
    private readonly settings: PlatformSettings,
  ) {}

  /** The address is told in this answer alone: what is stored for a repeated request does not hold it. */
  async run(actor: Actor): Promise<NewCalendarFeedResponse> {
    const secret = newFeedSecret();
    const answer = await this.commands.run(actor, async (manager): Promise<NewCalendarFeedResponse> => {
      const { organisationId, accountId } = actor;
      const createdAt = this.clock.now();
      await endFeed(manager, actor, createdAt);
      const id = randomUUID();
      await manager.insert(CalendarFeedEntity, { organisationId, id, accountId, secretHash: feedSecretHash(secret), createdAt });
      await recordEvent(manager, actor, createdAt, { kind: 'calendar-feed.renewed', subjectId: id });
      return { isLive: true, createdAt: createdAt.toISOString(), address: null };
    });
    return { ...answer, address: `${this.settings.publicOrigin}/api/calendar-feeds/${secret}.ics` };
  }
}
