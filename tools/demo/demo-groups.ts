import { Injectable } from '@nestjs/common';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { GoalsService } from '@stepwell/domain/goals/goals.service';
import { ChangeGroup } from '@stepwell/domain/groups/change-group';
import { ChangeRoster } from '@stepwell/domain/groups/change-roster.service';
import type { GroupEntryInput, GroupRoomType } from '@stepwell/domain/groups/group-room.graphql';
import type { CreateFacilityGroupInput } from '@stepwell/domain/groups/groups.graphql';
import { Rooms } from '@stepwell/domain/groups/rooms.service';
import { SaveRoom } from '@stepwell/domain/groups/save-room';
import { SignSession } from '@stepwell/domain/groups/sign-session';
import { SetStaffCredential } from '@stepwell/domain/staff/set-staff-credential';
import { Database } from '@stepwell/platform/database/database';
import type { DemoClock } from './demo-clock';
import { withRole, type DemoOrganization } from './demo-organizations';
import { dayOf, type DemoPatient } from './demo-patients';
import { goals, sentences } from './demo-words';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
/** Days of sessions that lie behind: one signed, one that waits for a co-signature, one unsigned. */
const DAYS_BEHIND = 3;
/** Places of the therapy group; two more patients wait. */
const PLACES = 8;

/** Lets the demo's clinician lead groups: what is planned, who belongs, and what happened this week. */
@Injectable()
export class DemoGroups {
  constructor(
    private readonly database: Database,
    private readonly credentials: SetStaffCredential,
    private readonly goals: GoalsService,
    private readonly planning: ChangeGroup,
    private readonly roster: ChangeRoster,
    private readonly rooms: Rooms,
    private readonly saving: SaveRoom,
    private readonly signing: SignSession,
  ) {}

  /** Plans three groups of the first facility and leads the therapy group's sessions of the last days. */
  async make(clock: DemoClock, organization: DemoOrganization, patients: readonly DemoPatient[]): Promise<void> {
    const { staff } = organization;
    const [maya, lena] = ['clinician@example.org', 'lena@example.org'].map((email) => staff.get(email)!) as [
      StaffContext,
      StaffContext,
    ];
    const supervisor = withRole(staff, 'clinical_supervisor');
    const begins = new Date(clock.pastEnds.getTime() - (DAYS_BEHIND + 1) * DAY);
    await clock.moveTo(begins);
    await this.license(organization, begins, [
      [maya, 'independent', 'LCSW'],
      [lena, 'trainee', 'LSW'],
      [supervisor, 'independent', 'PsyD'],
    ]);
    const therapy = await this.plan(organization, supervisor, {
      title: 'Relapse prevention',
      kind: 'therapy',
      programme: 'IOP day',
      levelOfCare: 'intensive_outpatient',
      facilitatorId: maya.actorId,
      coFacilitatorId: lena.actorId,
      room: 'Room 2',
      capacity: PLACES,
      startsOn: dayOf(begins),
      startTime: '10:00',
      durationMinutes: 90,
      recurrence: 'FREQ=DAILY',
      rotation: [],
    });
    const steps = await this.plan(organization, supervisor, {
      title: 'Step study',
      kind: 'twelve_step',
      programme: 'Evening',
      facilitatorId: withRole(staff, 'peer_specialist').actorId,
      room: 'Chapel',
      capacity: 15,
      startsOn: dayOf(begins),
      startTime: '19:00',
      durationMinutes: 60,
      recurrence: 'FREQ=WEEKLY;BYDAY=TU,TH',
      rotation: ['discussion', 'literature', 'speaker'],
    });
    const family = await this.plan(organization, supervisor, {
      title: 'Family evening',
      kind: 'therapy',
      programme: 'Family programme',
      facilitatorId: supervisor.actorId,
      coFacilitatorId: maya.actorId,
      telehealthLink: 'https://meet.example.org/family-evening',
      capacity: 20,
      startsOn: dayOf(begins),
      startTime: '18:30',
      durationMinutes: 75,
      recurrence: 'FREQ=MONTHLY;BYDAY=1MO,3MO',
      rotation: [],
    });
    const hers = patients.filter(({ primary, person }) => primary === maya && person.admittedDaysAgo > DAYS_BEHIND + 1);
    for (const [at, patient] of hers.slice(0, PLACES + 2).entries()) await this.enroll(therapy, patient, at);
    for (const patient of hers.slice(0, 4)) await this.join(steps, patient);
    for (const patient of hers.slice(1, 4)) await this.join(family, patient);
    await this.lead(clock, organization, therapy, [maya, lena, maya]);
    await clock.moveTo(clock.pastEnds);
  }

  private async license(
    { system }: DemoOrganization,
    now: Date,
    people: readonly [StaffContext, 'independent' | 'trainee', string][],
  ): Promise<void> {
    await this.database.write({ ...system, operation: 'demo.record-credentials' }, async (tx) => {
      for (const [at, [{ actorId }, credential, credentialTitle]] of people.entries())
        await this.credentials.run(tx, {
          ...{ id: actorId, version: 1, credential, credentialTitle },
          licenseNumber: `149.0${at + 2}7${at}31`,
          licenseState: 'IL',
          // The first one ends soon, so that the list of people shows what to see to.
          licenseExpiresOn: dayOf(new Date(now.getTime() + (at === 0 ? 40 : 500) * DAY)),
        });
    });
  }

  private async plan(
    { facilities }: DemoOrganization,
    planner: StaffContext,
    group: Omit<CreateFacilityGroupInput, 'facilityId'>,
  ): Promise<Id> {
    return this.database.write({ ...planner, operation: 'demo.plan-group' }, (tx) =>
      this.planning.create(tx, { ...group, facilityId: facilities[0]!.id }),
    );
  }

  private async enroll(groupId: Id, patient: DemoPatient, at: number): Promise<void> {
    await this.database.write({ ...patient.primary, operation: 'demo.add-goal' }, (tx) =>
      this.goals.add(tx, { patientId: patient.id, text: goals[at % goals.length]! }),
    );
    await this.join(groupId, patient);
  }

  private async join(groupId: Id, { id: patientId, primary }: DemoPatient): Promise<void> {
    await this.database.write({ ...primary, operation: 'demo.add-member' }, (tx) =>
      this.roster.add(tx, { groupId, patientId }),
    );
  }

  /** Leads one session a day; the last one stays unsigned. */
  private async lead(
    clock: DemoClock,
    { id: organizationId, system }: DemoOrganization,
    groupId: Id,
    leaders: readonly StaffContext[],
  ): Promise<void> {
    const sessions = await this.database.read(system, (tx) =>
      tx.query<{ id: Id; startsAt: Date; endsAt: Date }>(
        `select id, starts_at as "startsAt", ends_at as "endsAt" from group_sessions
         where organization_id = $1 and group_id = $2 and ends_at < $3 order by starts_at desc limit $4`,
        [organizationId, groupId, clock.pastEnds, leaders.length],
      ),
    );
    for (const [at, { id, startsAt, endsAt }] of sessions.reverse().entries()) {
      const leader = { ...leaders[at]!, operation: 'demo.lead-session' };
      await clock.moveTo(new Date(startsAt.getTime() + 5 * MINUTE));
      const room = await this.database.write(leader, async (tx) => {
        await this.rooms.start(tx, id);
        return this.rooms.view(tx, id);
      });
      await clock.moveTo(new Date(endsAt.getTime() + 20 * MINUTE));
      await this.database.write(leader, async (tx) => {
        const isLast = at === leaders.length - 1;
        await this.saving.run(tx, {
          id,
          version: room.session.version,
          topic: 'Cravings and what to do in the first hour',
          intervention: 'Named triggers in a round, then practiced two ways to wait in pairs.',
          entries: isLast ? linesOf(room, at).slice(0, 3) : linesOf(room, at),
        });
        const { version } = (await this.rooms.view(tx, id)).session;
        if (!isLast) await this.signing.sign(tx, { id, version });
      });
    }
  }
}

function linesOf(room: GroupRoomType, session: number): GroupEntryInput[] {
  return room.members.map(({ patientId, goals: theirs }, at) =>
    at === 4 && session === 0
      ? { patientId, attendance: 'no_show', absenceReason: 'Did not answer the phone' }
      : {
          patientId,
          attendance: at === 2 ? 'late' : 'present',
          minutes: at === 2 ? 70 : null,
          sentence: sentences[(at + session) % sentences.length]!,
          goalId: theirs[0]?.id ?? null,
        },
  );
}
