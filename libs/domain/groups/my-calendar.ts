import { Inject, Injectable } from '@nestjs/common';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { newCalendarSecret } from './calendar-address';
import { CalendarFeed } from './calendar-feed.entity';
import type { IssuedCalendarType, MyCalendarType } from './calendars.patient-graphql';

const MINE = `
  select created_at as "issuedAt", issued_by_id is null as "isOwn" from calendar_feeds
  where organization_id = $1 and patient_id = $2 and revoked_at is null`;

const END = `
  update calendar_feeds set revoked_at = app.now()
  where organization_id = $1 and patient_id = $2 and revoked_at is null`;

/** The patient's own calendar: its secret address is theirs to make and to end, whoever made the last one. */
@Injectable()
export class MyCalendar {
  constructor(@Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'PUBLIC_PATIENT_URL'>) {}

  /** The calendar whose address answers, or null. */
  async of(tx: Transaction): Promise<MyCalendarType | null> {
    const [mine] = await tx.query<MyCalendarType>(MINE, [tx.ctx.organizationId, patientOf(tx)]);
    return mine ?? null;
  }

  /** Makes a new address; an older one ends at once. */
  async issue(tx: Transaction): Promise<IssuedCalendarType> {
    const patientId = patientOf(tx);
    await tx.oneAtATime(patientId);
    await this.end(tx);
    const { secret, digest } = newCalendarSecret(tx.ctx.organizationId);
    await tx.repo(CalendarFeed).insert({
      kind: 'patient',
      facilityId: null,
      staffMemberId: null,
      patientId,
      digest,
      issuedById: null,
    });
    const address = new URL(`/calendar/${secret}.ics`, this.environment.PUBLIC_PATIENT_URL).href;
    return { address, calendar: (await this.of(tx))! };
  }

  /** Ends the address at once; nothing happens where there is none. */
  async end(tx: Transaction): Promise<void> {
    await tx.query(END, [tx.ctx.organizationId, patientOf(tx)]);
  }
}

function patientOf({ ctx }: Transaction): Id {
  if (ctx.kind !== 'patient') throw new AppError('FORBIDDEN');
  return ctx.patientId;
}
