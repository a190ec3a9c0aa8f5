import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import { EnrollByHand } from '@stepwell/domain/followups/enroll-by-hand.service';
import { MergePatients } from '@stepwell/domain/merges/merge-patients';
import type { MergePatientsInput } from '@stepwell/domain/merges/merges.graphql';
import { ShowMerge } from '@stepwell/domain/merges/show-merge';
import { AddContact } from '@stepwell/domain/patients/add-contact';
import { AdmitPatient } from '@stepwell/domain/patients/admit-patient';
import { PatientRecords } from '@stepwell/domain/patients/patient-records.service';
import { SimilarPatients } from '@stepwell/domain/patients/similar-patients.service';
import type { TestHost } from '@stepwell/test/support/build-host';
import { buildReachable, followUpServices, type Reachable } from '@stepwell/test/support/build-followup';
import { buildOrganization, buildStaff } from '@stepwell/test/support/build-organization';
import {
  buildConsent,
  buildContact,
  buildPatient,
  type BuiltPatient,
  buildVoicemailConsent,
} from '@stepwell/test/support/build-patient';
import { WORDING_VERSION } from '@stepwell/domain/consents/consent-wording';
import { buildPlan } from '@stepwell/test/support/build-plan';

interface Two extends Reachable {
  supervisor: StaffContext;
  /** The other chart of the same person. */
  other: BuiltPatient;
}

/** How two charts become one; shares the database of the spec that calls it. */
export function describeMerges(hostOf: () => TestHost): void {
  describe('two charts of one person', () => {
    let merging: MergePatients;
    let showing: ShowMerge;
    let enrolling: EnrollByHand;
    beforeAll(() => {
      const { patients, programmes, beginning, stopping, followUps, voicemail } = followUpServices(hostOf().database);
      const records = new PatientRecords(new AdmitPatient(new SimilarPatients()), new AddContact());
      enrolling = new EnrollByHand(patients, programmes, beginning, stopping);
      merging = new MergePatients(patients, records, followUps, enrolling, voicemail);
      showing = new ShowMerge(patients);
    });

    const query = <Row>({ organization }: Reachable, sql: string, values: unknown[] = []): Promise<Row[]> =>
      hostOf().database.write(organization.system, (tx) => tx.query<Row>(sql, [organization.id, ...values]));
    /** A reachable patient, and another chart of them whose stay has ended. */
    const two = async (): Promise<Two> => {
      const one = await buildReachable(hostOf());
      const other = await buildPatient(hostOf(), one.organization, { firstName: 'Annie', careTeam: [one.clinician] });
      await query(
        one,
        `update episodes_of_care set discharged_on = admitted_on, discharge_reason = 'other'
         where organization_id = $1 and patient_id = $2`,
        [other.id],
      );
      const supervisor = await buildStaff(hostOf(), one.organization.id, ['clinical_supervisor']);
      return { ...one, other, supervisor };
    };
    const nameOf = async (one: Two, id: string): Promise<string> =>
      (
        await query<{ name: string }>(
          one,
          'select last_name as name from patients where organization_id = $1 and id = $2',
          [id],
        )
      )[0]!.name;
    const merge = async (one: Two, input: Partial<MergePatientsInput> = {}, as: StaffContext = one.supervisor) => {
      const losingId = input.losingId ?? one.other.id;
      const confirmation = await nameOf(one, losingId).catch(() => 'gone');
      return hostOf().database.write(as, (tx) =>
        merging.run(tx, {
          ...{ submitId: randomUUID(), losingId, survivingId: one.patient.id, choices: [], confirmation },
          ...input,
        }),
      );
    };

    it('become one with what was chosen, and the old address leads to it', async () => {
      const one = await two();
      const plan = await buildPlan(hostOf(), one.other, one.clinician, { status: 'active' });
      const preview = await hostOf().database.read(one.supervisor, (tx) =>
        showing.preview(tx, one.other.id, one.patient.id),
      );
      expect(preview).toMatchObject({
        obstacles: [],
        losing: { plans: 1 },
        confirmation: await nameOf(one, one.other.id),
      });
      await expect(merge(one, { confirmation: 'somebody' })).rejects.toMatchObject({ field: 'input.confirmation' });
      const submitId = randomUUID();
      const choices = [{ field: 'first_name', side: 'losing' }] as const;
      const both = await Promise.all([
        merge(one, { submitId, choices: [...choices] }),
        merge(one, { submitId, choices: [...choices] }),
      ]);
      expect(both).toEqual([one.patient.id, one.patient.id]);
      expect(await query(one, 'select id, first_name as name from patients where organization_id = $1', [])).toEqual([
        { id: one.patient.id, name: 'Annie' },
      ]);
      expect(
        await query(
          one,
          'select id, patient_id as "patientId" from relapse_prevention_plans where organization_id = $1',
        ),
      ).toEqual([{ id: plan.id, patientId: one.patient.id }]);
      const led = await hostOf().database.read(one.clinician, (tx) => showing.mergedInto(tx, one.other.id));
      expect(led).toBe(one.patient.id);
      const [kept] = await query<{ moved: object; chart: { first_name: string } }>(
        one,
        'select moved, losing_chart as chart from patient_merges where organization_id = $1',
      );
      expect(kept).toMatchObject({ moved: { relapse_prevention_plans: 1 }, chart: { first_name: 'Annie' } });
    });

    it('keep every no: a consent that was taken back, a wrong address, one that others read', async () => {
      const one = await two();
      await buildConsent(hostOf(), one.other, one.clinician);
      await query(
        one,
        `update channel_consents set revoked_at = app.now(), revoked_by_id = $3 where organization_id = $1 and patient_id = $2`,
        [one.other.id, one.clinician.actorId],
      );
      const [mail] = await query<{ address: string }>(
        one,
        `select address from patient_contacts where organization_id = $1 and patient_id = $2`,
        [one.patient.id],
      );
      await buildContact(hostOf(), one.other, { kind: 'email', address: mail!.address });
      await query(
        one,
        `update patient_contacts set is_shared = true, verification = 'wrong' where organization_id = $1 and patient_id = $2`,
        [one.other.id],
      );
      await merge(one);
      expect(
        await query(one, 'select from channel_consents where organization_id = $1 and revoked_at is null'),
      ).toEqual([]);
      expect(
        await query(
          one,
          `select is_shared as "isShared", verification from patient_contacts where organization_id = $1 and removed_at is null`,
        ),
      ).toEqual([{ isShared: true, verification: 'wrong' }]);
    });

    it('keep what was said about a machine with the number that stays, and every no', async () => {
      const said = async (of: { gone?: boolean; kept?: boolean; takenBack?: boolean }) => {
        const one = await two();
        const numbers = [one.other, one.patient].map((each) => buildContact(hostOf(), each, { kind: 'phone' }));
        const [gone, kept] = await Promise.all(numbers);
        if (of.gone !== undefined)
          await buildVoicemailConsent(hostOf(), one.other, one.clinician, gone!.id, {
            ...{ agreed: of.gone, ...(of.takenBack && { endedAt: new Date() }) },
          });
        if (of.kept !== undefined)
          await buildVoicemailConsent(hostOf(), one.patient, one.clinician, kept!.id, { agreed: of.kept });
        await merge(one);
        const { voicemailRules } = followUpServices(hostOf().database);
        const [stand] = await hostOf().database.read(one.clinician, (tx) => voicemailRules.of(tx, [kept!.id]));
        return stand?.rule;
      };
      expect(await said({ gone: true })).toBe('may_leave');
      expect(await said({ gone: true, kept: true })).toBe('may_leave');
      expect(await said({ gone: false, kept: true })).toBe('refused');
      expect(await said({ gone: true, kept: false })).toBe('refused');
      expect(await said({ gone: true, takenBack: true, kept: true })).toBe('taken_back');
    });

    it('keep a no to contact after discharge, by whichever name it was given', async () => {
      const old = 'channel-2026-12';
      const cases = [
        { here: ['follow_up', old], there: ['after_discharge', WORDING_VERSION], left: [] },
        { here: ['after_discharge', WORDING_VERSION], there: ['follow_up', old], left: [] },
        { here: ['follow_up', WORDING_VERSION], there: ['after_discharge', WORDING_VERSION], left: ['follow_up'] },
      ] as const;
      for (const { here, there, left } of cases) {
        const one = await two();
        const give = (patient: BuiltPatient, [purpose, wordingVersion]: (typeof cases)[number]['here' | 'there']) =>
          buildConsent(hostOf(), patient, one.clinician, { channel: 'sms', purpose, wordingVersion });
        await give(one.patient, here);
        await give(one.other, there);
        await query(
          one,
          `update channel_consents set revoked_at = app.now(), revoked_by_id = $3 where organization_id = $1 and patient_id = $2`,
          [one.other.id, one.clinician.actorId],
        );
        await merge(one);
        const live = await query<{ purpose: string }>(
          one,
          `select purpose from channel_consents where organization_id = $1 and channel = 'sms' and revoked_at is null`,
        );
        expect(live.map(({ purpose }) => purpose)).toEqual(left);
      }
    });

    it('stay two while both are admitted, or a message leaves', async () => {
      const one = await two();
      await query(
        one,
        `update episodes_of_care set discharged_on = null, discharge_reason = null where organization_id = $1 and patient_id = $2`,
        [one.other.id],
      );
      await expect(merge(one)).rejects.toMatchObject({
        code: 'CONFLICT',
        message: expect.stringContaining('open stay') as string,
      });
    });

    it('run a programme once, and become one once, whichever way round two people do it', async () => {
      const one = await two();
      const now = await hostOf().database.read(one.clinician, (tx) => tx.now());
      const today = localDateOf(now, one.organization.facility.timeZone);
      for (const { id: patientId } of [one.patient, one.other])
        await hostOf().database.write(one.clinician, (tx) =>
          enrolling.enroll(tx, {
            ...{ submitId: randomUUID(), patientId, programmeCode: 'after-activation', anchorDate: today },
          }),
        );
      const answers = await Promise.allSettled([
        merge(one),
        merge(one, { losingId: one.patient.id, survivingId: one.other.id }),
      ]);
      expect(answers.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
      expect(
        await query(one, `select from follow_up_enrollments where organization_id = $1 and status = 'active'`),
      ).toHaveLength(1);
      expect(await query(one, 'select from patients where organization_id = $1')).toHaveLength(1);
    });

    it('are merged by supervisors alone, and never across organizations', async () => {
      const one = await two();
      await expect(merge(one, {}, one.clinician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
      const elsewhere = await buildOrganization(hostOf());
      const stranger = await buildPatient(hostOf(), elsewhere);
      await expect(merge(one, { survivingId: stranger.id })).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });
  });
}
