import { Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { firstRow, rowsOf, Transactions } from '@assay/database';
import { Permission, Role, SettingKey } from '@assay/people/domain';
import { Clock, notFound, type Actor } from '@assay/platform/api';
import type { BookingDetailResponse, BookingEventResponse } from '@assay/scheduling/contracts';
import { BookingAction, bookingActions } from '@assay/scheduling/domain';
import { onlyOwnAssessments } from '../only-own-assessments';
import { detailSql, historySql } from './booking-detail-sql';
import { settingTime } from './setting-time';

type Loaded = Omit<BookingDetailResponse, 'history' | 'actions'>;

/**
 * One booking with its story and with what whoever asks may do now. What was agreed for the apprentice's health is for
 * those who plan, assess or ask for it: an employer sees how long the assessment is and no more.
 */
@Injectable()
export class BookingDetailQueries {
  constructor(
    private readonly transactions: Transactions,
    private readonly clock: Clock,
  ) {}

  one(actor: Actor, id: string): Promise<BookingDetailResponse> {
    return this.transactions.run(actor, async (manager) => {
      const sees = actor.permissions.has(Permission.ReadDiary);
      const row = await firstRow<{ booking: Loaded }>(manager, detailSql, [id, onlyOwnAssessments(actor), actor.accountId, sees]);
      if (!row) throw notFound();
      const staff = actor.audience === 'staff';
      const readsWords = staff || actor.roles.includes(Role.Apprentice);
      const history = await rowsOf<BookingEventResponse>(manager, historySql, [id, sees, staff, readsWords]);
      const overrides = staff ? row.booking.overrides : [];
      const adjustments = staff || actor.permissions.has(Permission.RequestAdjustment) ? row.booking.adjustments : [];
      return { ...row.booking, adjustments, overrides, history, actions: await this.actionsOf(manager, actor, row.booking) };
    });
  }

  private async actionsOf(manager: EntityManager, actor: Actor, { status, startsAt, assessor, offers }: Loaded): Promise<BookingAction[]> {
    const now = this.clock.now();
    const noShowAfterMs = await settingTime(manager, SettingKey.NoShowWait, now);
    const possible = bookingActions({ status, startsAt: Date.parse(startsAt), noShowAfterMs, now: now.getTime() });
    const isAsked = offers.some((offer) => offer.status === 'open' && offer.assessor.id === assessor.id);
    return possible.filter((action) => may(actor, action, { status, isAsked }));
  }
}

const { Confirm, Offer, AnswerOffer, Reschedule, RequestChange, RefuseChange, Cancel, Start, Complete, LogContact, NoShow, Void } =
  BookingAction;

const needed: Readonly<Record<BookingAction, Permission>> = {
  [Confirm]: Permission.Book,
  [Offer]: Permission.OfferBookings,
  [AnswerOffer]: Permission.AnswerOffers,
  [Reschedule]: Permission.Book,
  [RequestChange]: Permission.RequestBooking,
  [RefuseChange]: Permission.OfferBookings,
  [Cancel]: Permission.Book,
  [Start]: Permission.ConductBooking,
  [Complete]: Permission.ConductBooking,
  [LogContact]: Permission.ConductBooking,
  [NoShow]: Permission.ConductBooking,
  [Void]: Permission.OverrideRules,
};

function may(actor: Actor, action: BookingAction, { status, isAsked }: { status: string; isAsked: boolean }): boolean {
  if (!actor.permissions.has(needed[action])) return false;
  if (action === AnswerOffer) return isAsked;
  if (action === Confirm && actor.audience === 'outside') return status === 'accepted' || status === 'held';
  return true;
}
