import { Injectable } from '@nestjs/common';
import { authorize } from '@stepwell/kernel/authorize';
import { notFound } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import type { Permission } from '@stepwell/kernel/permissions';
import { addDays, localDateOf } from '@stepwell/kernel/wall-clock';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { SharingView } from '../disclosures/sharing-view.service';
import { FacilitiesService } from '../organizations/facilities.service';
import { PatientsService } from '../patients/patients.service';
import { StaffService } from '../staff/staff.service';
import type { DowntimePackType, DowntimePatientType, MakeDowntimePackInput } from './downtime.graphql';
import { patientsHere, sessionsHere, type PatientHere } from './downtime.repository';

/** Most patients of one pack: some twenty sheets. */
const MOST = 200;
/** Today and tomorrow; the day after it has to be gone. */
const DAYS = 2;

/**
 * Puts together what a team needs on paper. It is made, not looked at: each making is an act of its own in the audit log, with
 * every patient whom it names.
 */
@Injectable()
export class MakeDowntimePack {
  constructor(
    private readonly patients: PatientsService,
    private readonly sharing: SharingView,
    private readonly facilities: FacilitiesService,
    private readonly staff: StaffService,
  ) {}

  /** The pack of a facility, as far as the actor sees. @throws AppError FORBIDDEN, NOT_FOUND */
  async run(tx: Transaction, { facilityId }: MakeDowntimePackInput): Promise<DowntimePackType> {
    authorize(tx.ctx, 'patient:read');
    if (!isId(facilityId)) throw notFound();
    const { name, timeZone } = await this.facilities.get(tx, facilityId);
    const madeAt = await tx.now();
    const today = localDateOf(madeAt, timeZone);
    const here = await patientsHere(tx, facilityId, MOST);
    const patients: DowntimePatientType[] = [];
    for (const each of here) patients.push(await this.patient(tx, each));
    const sessions = await sessionsHere(tx, facilityId, today);
    tx.saw(...sessions.flatMap(({ members }) => members.map(({ patientId }) => patientId)));
    return {
      ...{ facilityName: name, timeZone, madeAt, patients, patientCount: here[0]?.total ?? 0 },
      madeByName: (await this.staff.get(tx, tx.ctx.actorId!)).displayName,
      destroyBy: addDays(today, DAYS),
      sessions: sessions.map(({ members, ...session }) => ({
        ...session,
        signIn: members.map((member) => signInName(member.name)),
      })),
    };
  }

  private async patient(
    tx: Transaction,
    { patientId, allergies, hasOpenSafetyItem }: PatientHere,
  ): Promise<DowntimePatientType> {
    const may = (permission: Permission): boolean => tx.ctx.kind === 'staff' && tx.ctx.permissions.has(permission);
    return {
      patient: await this.patients.view(tx, patientId),
      allergies: may('packet:fill') ? allergies : null,
      hasOpenSafetyItem: hasOpenSafetyItem && may('checkin:record'),
      talk: may('disclosure:make') ? await this.sharing.talkCard(tx, patientId) : null,
    };
  }
}

/** First name and initial: a sign-in sheet goes through many hands. */
export function signInName(displayName: string): string {
  const [first, ...rest] = displayName.trim().split(/\s+/u);
  const initial = [...(rest.at(-1) ?? '')][0];
  return initial ? `${first} ${initial.toUpperCase()}.` : first!;
}
