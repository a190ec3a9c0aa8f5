import { Inject, Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Permission } from '@stepwell/kernel/permissions';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { PatientsService } from '../patients/patients.service';
import { newCalendarSecret } from './calendar-address';
import { CalendarFeed, feedKinds, type FeedKind } from './calendar-feed.entity';
import type {
  CalendarFeedType,
  IssueCalendarFeedInput,
  IssuedCalendarFeedType,
  RevokeCalendarFeedInput,
} from './calendar-feeds.graphql';
import { facilityDay } from './sessions.repository';

const issueSchema = z.object({
  kind: z.enum(feedKinds),
  facilityId: z.string().refine(isId, { error: 'Choose a facility.' }).nullish(),
  patientId: z.string().refine(isId, { error: 'Choose a patient.' }).nullish(),
});

/** Who may give and take the address of whose calendar. */
const needed: Record<FeedKind, Permission> = {
  facility: 'group:manage',
  clinician: 'group:lead',
  patient: 'patient:access',
};

const FEEDS = `
  select c.id, c.kind, c.facility_id as "facilityId", c.patient_id as "patientId", c.created_at as "issuedAt",
    i.display_name as "issuedByName"
  from calendar_feeds c left join staff_members i on i.organization_id = c.organization_id and i.id = c.issued_by_id
  where c.organization_id = $1 and c.revoked_at is null`;

type Subject = Pick<CalendarFeed, 'facilityId' | 'staffMemberId' | 'patientId'>;

/** Gives calendars their secret addresses, and takes them back. */
@Injectable()
export class CalendarFeeds {
  constructor(
    private readonly patients: PatientsService,
    @Inject(ENVIRONMENT) private readonly environment: Pick<Environment, 'PUBLIC_STAFF_URL' | 'PUBLIC_PATIENT_URL'>,
  ) {}

  /** Addresses that answer: the viewer's own and, as far as they may give them, of facilities; or those of one patient. */
  async live(tx: Transaction, patientId: Id | null): Promise<CalendarFeedType[]> {
    if (patientId !== null) {
      authorize(tx.ctx, 'patient:access');
      await this.patients.summary(tx, patientId);
    }
    const mayGiveFacilities = tx.ctx.kind === 'staff' && tx.ctx.permissions.has(needed.facility);
    const feeds = await tx.query<CalendarFeedType>(
      `${FEEDS} and (c.patient_id = $2 or ($2::uuid is null and (c.staff_member_id = $3 or ($4 and c.kind = 'facility'))))
       order by c.created_at, c.id`,
      [tx.ctx.organizationId, patientId, tx.ctx.actorId, mayGiveFacilities],
    );
    tx.saw(patientId);
    return feeds;
  }

  /** Makes a new address; an older one of the same calendar ends. @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT */
  async issue(tx: Transaction, input: IssueCalendarFeedInput): Promise<IssuedCalendarFeedType> {
    const given = parseInput(issueSchema, input);
    const { kind } = given;
    authorize(tx.ctx, needed[kind]);
    const subject = await this.subjectOf(tx, kind, given.facilityId ?? null, given.patientId ?? null);
    await tx.oneAtATime(subject.facilityId ?? subject.staffMemberId ?? subject.patientId!);
    await tx.query(
      `update calendar_feeds set revoked_at = app.now()
       where organization_id = $1 and revoked_at is null and kind = $2
         and coalesce(facility_id, staff_member_id, patient_id) = $3`,
      [tx.ctx.organizationId, kind, subject.facilityId ?? subject.staffMemberId ?? subject.patientId],
    );
    const { secret, digest } = newCalendarSecret(tx.ctx.organizationId);
    const { id } = await tx.repo(CalendarFeed).insert({ kind, ...subject, digest, issuedById: tx.ctx.actorId! });
    const [feed] = await tx.query<CalendarFeedType>(`${FEEDS} and c.id = $2`, [tx.ctx.organizationId, id]);
    const { PUBLIC_STAFF_URL, PUBLIC_PATIENT_URL } = this.environment;
    const base = kind === 'patient' ? PUBLIC_PATIENT_URL : PUBLIC_STAFF_URL;
    return { feed: feed!, address: new URL(`/calendar/${secret}.ics`, base).href };
  }

  /** Ends an address at once. @throws AppError FORBIDDEN, NOT_FOUND also for another clinician's */
  async revoke(tx: Transaction, { id }: RevokeCalendarFeedInput): Promise<boolean> {
    const feed = await tx.repo(CalendarFeed).getForUpdate(id);
    authorize(tx.ctx, needed[feed.kind]);
    if (feed.staffMemberId !== null && feed.staffMemberId !== tx.ctx.actorId) throw notFound();
    if (feed.revokedAt === null) await tx.repo(CalendarFeed).update({ id }, { revokedAt: await tx.now() });
    return true;
  }

  private async subjectOf(
    tx: Transaction,
    kind: FeedKind,
    facilityId: Id | null,
    patientId: Id | null,
  ): Promise<Subject> {
    if (kind === 'clinician') return { facilityId: null, staffMemberId: tx.ctx.actorId, patientId: null };
    if (kind === 'facility') {
      if (!facilityId) throw badInput('input.facilityId', 'Choose a facility.');
      await facilityDay(tx, facilityId);
      return { facilityId, staffMemberId: null, patientId: null };
    }
    if (!patientId) throw badInput('input.patientId', 'Choose a patient.');
    const { id } = await this.patients.summary(tx, patientId);
    return { facilityId: null, staffMemberId: null, patientId: id };
  }
}
