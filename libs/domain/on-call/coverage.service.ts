import { Injectable } from '@nestjs/common';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { FacilitiesService } from '../organizations/facilities.service';
import { StaffService } from '../staff/staff.service';
import type { CoverageType, OnCallShiftType } from './coverage.graphql';
import { coverageSpans } from './coverage-spans';
import { dutyOfSpans, type OnDuty } from './duty-of-spans';
import { OnCallShift } from './on-call-shift.entity';

/** How far ahead gaps are looked for, in days. */
const AHEAD_DAYS = 14;

/** Who is on call, and when nobody is. */
@Injectable()
export class CoverageService {
  constructor(
    private readonly facilities: FacilitiesService,
    private readonly staff: StaffService,
  ) {}

  /**
   * The coming two weeks of a facility. Who no longer works here, has not taken the invitation up yet, or may no longer read
   * what patients answer, holds nothing.
   * @throws AppError NOT_FOUND
   */
  async ofFacility(tx: Transaction, facilityId: Id): Promise<CoverageType> {
    const { id, name, timeZone } = await this.facilities.get(tx, facilityId);
    const now = await tx.now();
    const { shifts, people, held } = await this.shiftsOf(tx, id);
    const person = (staffId: Id | null) => people.find((one) => one.id === staffId) ?? null;
    const until = new Date(now.getTime() + AHEAD_DAYS * 86_400_000);
    const spans = coverageSpans(held, timeZone, now, until).map(({ firstId, backupId, ...span }) => ({
      ...span,
      first: person(firstId),
      backup: person(backupId),
    }));
    return {
      facilityId: id,
      facilityName: name,
      timeZone,
      people,
      spans,
      shifts: shifts
        .map((shift): OnCallShiftType => {
          const holder = person(shift.staffMemberId);
          return { ...shift, staffMember: holder, isHolderInvited: holder?.isInvited ?? false };
        })
        .sort(byTime),
    };
  }

  /** Who is asked first and who as backup at an instant. @throws AppError NOT_FOUND */
  async onCallAt(tx: Transaction, facilityId: Id, at: Date): Promise<{ firstId: Id | null; backupId: Id | null }> {
    const { timeZone } = await this.facilities.get(tx, facilityId);
    const { held } = await this.shiftsOf(tx, facilityId);
    const [span] = coverageSpans(held, timeZone, at, new Date(at.getTime() + 1));
    return { firstId: span?.firstId ?? null, backupId: span?.backupId ?? null };
  }

  /** Whether a patient's word reaches somebody at an instant: in staffed hours, or by whoever is on call. @throws AppError NOT_FOUND */
  async dutyAt(tx: Transaction, facilityId: Id, at: Date): Promise<OnDuty & { phone: string | null }> {
    const { dutyHours, timeZone, phone } = await this.facilities.get(tx, facilityId);
    const { held } = await this.shiftsOf(tx, facilityId);
    return { ...dutyOfSpans(held, dutyHours, timeZone, at), phone };
  }

  /** Which of these facilities have somebody on the plan, in every week or on a day to come there. */
  async planned(tx: Transaction, facilityIds: readonly Id[]): Promise<Id[]> {
    const rows = await tx.query<{ id: Id }>(
      `select distinct f.id from facilities f
       join on_call_shifts s on s.organization_id = f.organization_id and s.facility_id = f.id
       where f.organization_id = $1 and f.id = any($2::uuid[]) and s.removed_at is null and s.staff_member_id is not null
         and exists (select from staff_members m
           where m.organization_id = s.organization_id and m.id = s.staff_member_id and m.status = 'active')
         and (s.weekday is not null or s.local_date >= (app.now() at time zone f.time_zone)::date)`,
      [tx.ctx.organizationId, facilityIds],
    );
    return rows.map(({ id }) => id);
  }

  /** Standing shifts, and those whose holder works here and may read what patients answer: who is only invited hears nothing yet. */
  private async shiftsOf(tx: Transaction, facilityId: Id) {
    const shifts = (await tx.repo(OnCallShift).find({ where: { facilityId } })).filter(
      ({ removedAt }) => removedAt === null,
    );
    const people = await this.staff.able(tx, 'checkin:record');
    const mayHold = new Set(people.filter(({ isInvited }) => !isInvited).map(({ id }) => id));
    const held = shifts.filter(({ staffMemberId }) => staffMemberId === null || mayHold.has(staffMemberId));
    return { shifts, people, held };
  }
}

function byTime(one: OnCallShiftType, other: OnCallShiftType): number {
  const key = ({ localDate, weekday, startTime, place }: OnCallShiftType): string =>
    // Weeks begin on Monday here; single days follow by date.
    `${localDate ?? ''} ${((weekday ?? 0) + 6) % 7} ${startTime} ${place === 'first' ? 0 : 1}`;
  return key(one).localeCompare(key(other));
}
