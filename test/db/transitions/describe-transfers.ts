import { randomUUID } from 'node:crypto';
import { ShowTransfers } from '@stepwell/domain/admissions/show-transfers';
import { TransferPatient } from '@stepwell/domain/admissions/transfer-patient';
import type { TransferPatientInput } from '@stepwell/domain/admissions/transfers.graphql';
import { EnrollByHand } from '@stepwell/domain/followups/enroll-by-hand.service';
import { ChangeRoster } from '@stepwell/domain/groups/change-roster.service';
import { FacilityGroup } from '@stepwell/domain/groups/facility-group.entity';
import { GroupMember } from '@stepwell/domain/groups/group-member.entity';
import { CareTeamService } from '@stepwell/domain/patients/care-team.service';
import { LevelChange } from '@stepwell/domain/patients/level-change.entity';
import { StayTransfer } from '@stepwell/domain/patients/stay-transfer.entity';
import { StayTransfers } from '@stepwell/domain/patients/stay-transfers.service';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { TestHost } from '@stepwell/test/support/build-host';
import { buildReachable, followUpServices, type Reachable } from '@stepwell/test/support/build-followup';
import { buildGroup, buildMember } from '@stepwell/test/support/build-group';
import { buildFacility, buildStaff } from '@stepwell/test/support/build-organization';

/** Tables of moves inside a stay, for `openTestHost`. */
export const transferEntities = [StayTransfer, LevelChange, FacilityGroup, GroupMember];

/** How moves inside a stay behave; shares the database of the spec that calls it. */
export function describeTransfers(hostOf: () => TestHost): void {
  describe('a move inside a stay', () => {
    let transferring: TransferPatient;
    let showing: ShowTransfers;
    let enrolling: EnrollByHand;
    beforeAll(() => {
      const { patients, tasks, programmes, beginning, stopping } = followUpServices(hostOf().database);
      showing = new ShowTransfers(patients, programmes);
      enrolling = new EnrollByHand(patients, programmes, beginning, stopping);
      transferring = new TransferPatient(
        ...([patients, new StayTransfers(new CareTeamService()), showing, new ChangeRoster(patients)] as const),
        ...([enrolling, tasks] as const),
      );
    });

    const today = async ({ organization }: Reachable): Promise<string> =>
      localDateOf(await hostOf().database.read(organization.system, (tx) => tx.now()), organization.facility.timeZone);
    const transfer = async (one: Reachable, input: Partial<TransferPatientInput>, as = one.clinician) => {
      const given = { submitId: randomUUID(), patientId: one.patient.id, effectiveOn: await today(one), ...input };
      return hostOf().database.write(as, (tx) => transferring.run(tx, given));
    };
    const shown = (one: Reachable) => hostOf().database.read(one.clinician, (tx) => showing.of(tx, one.patient.id));
    const stay = async (one: Reachable) =>
      (
        await hostOf().database.read(one.organization.system, (tx) =>
          tx.query<Record<string, unknown>>(
            `select e.facility_id as "facilityId", e.level_of_care as level, e.track, p.facility_id as home,
               (select m.staff_member_id from care_team_members m where m.organization_id = $1 and m.is_primary
                 and m.ended_at is null) as counselor
             from episodes_of_care e join patients p on p.organization_id = $1 and p.id = e.patient_id
             where e.organization_id = $1`,
            [one.organization.id],
          ),
        )
      )[0];
    const told = (one: Reachable) =>
      hostOf().database.read(one.organization.system, (tx) =>
        tx.query<{ name: string }>(
          `select name from outbox where organization_id = $1 and name like 'episode.%' order by name`,
          [one.organization.id],
        ),
      );

    it('changes place, programme, level and counselor at once, with the groups, messages and tasks that were ticked', async () => {
      const one = await buildReachable(hostOf());
      const { organization, patient, clinician } = one;
      const to = await buildFacility(hostOf(), organization.id);
      const counselor = await buildStaff(hostOf(), organization.id, ['clinician']);
      const group = await buildGroup(hostOf(), organization, clinician, { title: 'Morning circle' });
      await buildMember(hostOf(), group, patient);
      await hostOf().database.write(clinician, (tx) =>
        new CareTeamService().assign(tx, { patientId: patient.id, staffMemberId: clinician.actorId, isPrimary: true }),
      );
      await hostOf().database.write(clinician, async (tx) => {
        await enrolling.enroll(tx, {
          ...{ submitId: randomUUID(), patientId: patient.id, programmeCode: 'after-activation' },
          anchorDate: localDateOf(await tx.now(), organization.facility.timeZone),
        });
        await tx.query(
          `insert into tasks (organization_id, patient_id, kind, priority, title, assignee_id)
           values ($1, $2, 'general', 'normal', 'Call', $3)`,
          [organization.id, patient.id, clinician.actorId],
        );
      });
      const before = await shown(one);
      expect(before).toMatchObject({ counselorTaskCount: 1, history: [] });
      const input: Partial<TransferPatientInput> = {
        ...{ submitId: randomUUID(), facilityId: to.id, track: 'Evening group' },
        levelOfCare: 'outpatient',
        ...{ primaryCounselorId: counselor.actorId, movesTasks: true, note: 'Moved home' },
        leaveMemberIds: before.groups.map(({ memberId }) => memberId),
        stopEnrollmentIds: before.programmes.map(({ enrollmentId }) => enrollmentId),
      };
      await Promise.all([transfer(one, input), transfer(one, input)]);
      expect(await stay(one)).toEqual({
        ...{
          facilityId: to.id,
          home: to.id,
          level: 'outpatient',
          track: 'Evening group',
          counselor: counselor.actorId,
        },
      });
      const after = await shown(one);
      expect(after).toMatchObject({ groups: [], programmes: [] });
      expect(after.history).toHaveLength(1);
      expect(after.history[0]).toMatchObject({
        ...{ toFacilityName: to.name, toLevel: 'outpatient', leftGroups: ['Morning circle'], movedTasks: 1 },
        stopped: [{ programmeName: 'Check-ins after a plan' }],
      });
      expect((await told(one)).map(({ name }) => name)).toEqual(['episode.level-changed', 'episode.transferred']);
    });

    it('is refused where nothing would change, in the future, before the last move, and out of reach', async () => {
      const one = await buildReachable(hostOf());
      await expect(transfer(one, {})).rejects.toMatchObject({ field: 'input.facilityId' });
      await expect(transfer(one, { track: 'House', effectiveOn: '2999-01-01' })).rejects.toMatchObject({
        field: 'input.effectiveOn',
      });
      await transfer(one, { track: 'House' });
      await expect(transfer(one, { track: 'Evening', effectiveOn: '2026-01-20' })).rejects.toMatchObject({
        field: 'input.effectiveOn',
      });
      await expect(transfer(one, { track: 'Evening', leaveMemberIds: [randomUUID()] })).rejects.toMatchObject({
        field: 'input.leaveMemberIds',
      });
      const stranger = await buildStaff(hostOf(), one.organization.id, ['clinician']);
      await expect(transfer(one, { track: 'Evening' }, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
      const peer = await buildStaff(hostOf(), one.organization.id, ['peer_specialist']);
      await expect(transfer(one, { track: 'Evening' }, peer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    });
  });
}
