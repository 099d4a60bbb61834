import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { RoomEntity, VenueEntity, VenueOpeningEntity } from '@assay/database';
import { Clock, Commands, invalid, notFound, recordEvent, stale, type Actor } from '@assay/platform/api';
import type { RoomRequest, VenueRequest, VenueResponse } from '@assay/scheduling/contracts';
import { oneVenue } from './venue-queries';

/** Adds a venue or changes it as a whole. Rooms are retired, never removed: bookings remember them. */
@Injectable()
export class WriteVenue {
  constructor(
    private readonly commands: Commands,
    private readonly clock: Clock,
  ) {}

  add(actor: Actor, request: VenueRequest): Promise<VenueResponse> {
    refuseUnfit(request);
    return this.commands.run(actor, async (manager) => {
      const id = randomUUID();
      const { name, address } = request;
      await manager.insert(VenueEntity, { organisationId: actor.organisationId, id, name, address });
      return this.write(manager, actor, id, 1, request, 'venue.added');
    });
  }

  change(actor: Actor, id: string, version: number, request: VenueRequest): Promise<VenueResponse> {
    refuseUnfit(request);
    return this.commands.run(actor, async (manager) => {
      const venue = await manager.findOne(VenueEntity, {
        where: { organisationId: actor.organisationId, id },
        lock: { mode: 'pessimistic_write' },
      });
      if (!venue) throw notFound();
      if (venue.version !== version) throw stale(await oneVenue(manager, id));
      return this.write(manager, actor, id, version + 1, request, 'venue.changed');
    });
  }

  private async write(
    manager: EntityManager,
    actor: Actor,
    id: string,
    version: number,
    request: VenueRequest,
    kind: string,
  ): Promise<VenueResponse> {
    const { organisationId } = actor;
    const { name, address, latitude, longitude, openings, rooms, retired } = request;
    const now = this.clock.now();
    await manager.update(
      VenueEntity,
      { organisationId, id },
      { name, address, latitude, longitude, version, retiredAt: retired ? now : null },
    );
    await manager.delete(VenueOpeningEntity, { organisationId, venueId: id });
    if (openings.length > 0)
      await manager.insert(
        VenueOpeningEntity,
        openings.map((hours) => ({ organisationId, venueId: id, ...hours })),
      );
    for (const room of rooms) await this.writeRoom(manager, organisationId, id, room);
    await recordEvent(manager, actor, now, { kind, subjectId: id, facts: { rooms: rooms.length, retired } });
    return oneVenue(manager, id);
  }

  private async writeRoom(
    manager: EntityManager,
    organisationId: string,
    venueId: string,
    { id, name, features, retired }: RoomRequest,
  ): Promise<void> {
    const values = { name, features: [...new Set(features)], retiredAt: retired ? this.clock.now() : null };
    if (id === undefined) {
      await manager.insert(RoomEntity, { organisationId, venueId, id: randomUUID(), ...values });
      return;
    }
    const { affected } = await manager.update(RoomEntity, { organisationId, venueId, id }, values);
    if (affected !== 1) throw invalid([{ field: 'rooms', code: 'unknown', detail: 'The venue has no such room.' }]);
  }
}

function refuseUnfit({ openings, latitude, longitude }: VenueRequest): void {
  const faults = openings.flatMap(({ weekday, opensAt, closesAt }, index) => {
    if (closesAt <= opensAt)
      return [{ field: `openings[${index}]`, code: 'ends-before-start', detail: 'The venue closes before it opens.' }];
    const isTwice = openings.findIndex((other) => other.weekday === weekday) !== index;
    return isTwice ? [{ field: `openings[${index}]`, code: 'day-twice', detail: 'The day is there already.' }] : [];
  });
  if ((latitude === null) !== (longitude === null))
    faults.push({ field: 'longitude', code: 'point-incomplete', detail: 'A place has a latitude and a longitude.' });
  if (faults.length > 0) throw invalid(faults);
}
