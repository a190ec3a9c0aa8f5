import { randomUUID } from 'node:crypto';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import { DischargePatient } from '@stepwell/domain/patients/discharge-patient';
import { ContactReset } from '@stepwell/domain/patients/contact-reset.service';
import { EpisodeChanges } from '@stepwell/domain/patients/episode-changes.service';
import { EpisodesService } from '@stepwell/domain/patients/episodes.service';
import { UndoDischarge } from '@stepwell/domain/patients/undo-discharge';
import { UndoneDischarge } from '@stepwell/domain/patients/undone-discharge.entity';
import { PlanCopies } from '@stepwell/domain/plans/plan-copies.service';
import { RelapsePreventionPlan } from '@stepwell/domain/plans/relapse-prevention-plan.entity';
import { ComeBack } from '@stepwell/domain/transitions/come-back';
import { DischargeRecord } from '@stepwell/domain/transitions/discharge-record.entity';
import type { RecordDischargeInput } from '@stepwell/domain/transitions/discharges.graphql';
import { FollowReadmission } from '@stepwell/domain/transitions/follow-readmission';
import { RecordDischarge } from '@stepwell/domain/transitions/record-discharge';
import { ShowDischarge } from '@stepwell/domain/transitions/show-discharge';
import { TransitionsProcessor } from '@stepwell/domain/transitions/transitions.processor';
import { buildAppointment } from '@stepwell/test/support/appointment-services';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildStaff } from '@stepwell/test/support/build-organization';
import { buildContact, buildVoicemailConsent } from '@stepwell/test/support/build-patient';
import { buildPlan } from '@stepwell/test/support/build-plan';
import {
  buildReachable,
  followUpEntities,
  followUpServices,
  type Reachable,
} from '@stepwell/test/support/build-followup';
import { admissionEntities, describeAdmissions } from './describe-admissions';
import { describeMerges } from './describe-merges';
import { describeTransfers, transferEntities } from './describe-transfers';

describe('leaving and coming back', () => {
  let host: TestHost;
  let services: ReturnType<typeof followUpServices>;
  let recording: RecordDischarge;
  let showing: ShowDischarge;
  let comingBack: ComeBack;
  let processor: TransitionsProcessor;

  beforeAll(async () => {
    host = await openTestHost([
      ...[
        ...followUpEntities,
        ...admissionEntities,
        ...transferEntities,
        DischargeRecord,
        UndoneDischarge,
        RelapsePreventionPlan,
      ],
    ]);
    services = followUpServices(host.database);
    const { patients, tasks } = services;
    const [episodes, contacts] = [new EpisodesService(), new ContactReset()];
    const changes = new EpisodeChanges(new DischargePatient());
    recording = new RecordDischarge(patients, episodes, changes, contacts, services.consents, tasks);
    showing = new ShowDischarge(patients, services.consents);
    comingBack = new ComeBack(tasks);
    const readmissions = new FollowReadmission(
      patients,
      contacts,
      services.consents,
      services.voicemail,
      new PlanCopies(patients),
      tasks,
    );
    processor = new TransitionsProcessor(readmissions, recording, episodes);
  });
  afterAll(() => host.close());

  const input = (one: Reachable, overrides: Partial<RecordDischargeInput> = {}): RecordDischargeInput => ({
    ...{ submitId: randomUUID(), patientId: one.patient.id, reason: 'left_early', dischargedOn: '2026-02-01' },
    ...{ isLeavingNow: true, struckSteps: [], nextAppointment: 'unknown', medication: 'unknown' },
    ...{ naloxone: 'unknown', housing: 'unknown', phone: 'unknown' },
    ...overrides,
  });
  const discharge = (one: Reachable, overrides: Partial<RecordDischargeInput> = {}, as = one.clinician) =>
    host.database.write(as, (tx) => recording.record(tx, input(one, overrides)));
  const shown = (one: Reachable) => host.database.read(one.clinician, (tx) => showing.of(tx, one.patient.id));
  const rows = <Row>({ organization }: Reachable, sql: string): Promise<Row[]> =>
    host.database.read(organization.system, (tx) => tx.query<Row>(sql, [organization.id]));
  const rowsChanged = ({ organization }: Reachable, sql: string): Promise<unknown> =>
    host.database.write(organization.system, (tx) => tx.query(sql, [organization.id]));
  const openTasks = async (one: Reachable): Promise<string[]> =>
    (
      await rows<{ kind: string }>(
        one,
        `select kind from tasks where organization_id = $1 and status = 'open' order by kind`,
      )
    ).map(({ kind }) => kind);
  const whole = { medication: 'none', naloxone: 'given', housing: 'dependent', phone: 'safe' } as const;
  const gaps = ['appointment', 'housing', 'medication', 'naloxone', 'phone'].map((gap) => `discharge_${gap}`);
  /** The patient is in care again, as the worker sees it. */
  const readmit = async (one: Reachable): Promise<void> => {
    const episodeId = randomUUID();
    await host.database.write(one.organization.system, async (tx) => {
      await tx.query(
        `insert into episodes_of_care (organization_id, id, patient_id, facility_id, level_of_care, admitted_on)
         values ($1, $2, $3, $4, 'residential', '2026-03-01')`,
        [one.organization.id, episodeId, one.patient.id, one.organization.facility.id],
      );
      await processor.admitted(tx, { patientId: one.patient.id, episodeId });
    });
    await host.database.write(one.organization.system, (tx) =>
      processor.admitted(tx, { patientId: one.patient.id, episodeId }),
    );
  };

  it('in ninety seconds ends the stay, and every gap is a task', async () => {
    const one = await buildReachable(host);
    const submitId = randomUUID();
    expect(await discharge(one, { submitId })).toBe(await discharge(one, { submitId }));
    expect(await openTasks(one)).toEqual(gaps);
    expect((await shown(one)).record).toMatchObject({ tedsReason: 2, tedsHousing: -9, isLeavingNow: true });
  });

  it('asks how to write to them after: the answer is the consent, and nobody having asked is a task', async () => {
    const one = await buildReachable(host);
    const consents = async (): Promise<string[]> =>
      (
        await rows<{ consent: string }>(
          one,
          `select concat_ws(' ', channel, purpose, source) as consent from channel_consents
           where organization_id = $1 and revoked_at is null order by 1`,
        )
      ).map(({ consent }) => consent);
    await discharge(one, { ...whole, nextAppointment: 'declined', contactAfter: 'unknown' });
    expect(await openTasks(one)).toEqual(['discharge_contact']);
    const fill = async (contactAfter: RecordDischargeInput['contactAfter']): Promise<void> => {
      const { id: recordId, version } = (await shown(one)).record!;
      const facts = { ...whole, nextAppointment: 'declined' as const, contactAfter };
      await host.database.write(one.clinician, (tx) => recording.fill(tx, { recordId, version, ...facts }));
    };
    await fill('by_both');
    expect(await openTasks(one)).toEqual([]);
    expect(await consents()).toEqual([
      'email after_discharge verbal',
      'email follow_up written',
      'sms after_discharge verbal',
    ]);
    await fill('by_text');
    expect(await consents()).toEqual(['email follow_up written', 'sms after_discharge verbal']);
    await fill('unknown');
    expect((await shown(one)).record).toMatchObject({ contactAfter: 'by_text', gaps: [] });
    await fill('declined');
    expect(await consents()).toEqual(['email follow_up written']);
    expect((await shown(one)).record).toMatchObject({ contactAfter: 'declined', gaps: [] });
  });

  it('takes a consent that is recorded later for the answer', async () => {
    const one = await buildReachable(host);
    await discharge(one, { ...whole, nextAppointment: 'declined', contactAfter: 'unknown' });
    expect((await shown(one)).record).toMatchObject({ contactAfter: 'unknown', gaps: ['discharge_contact'] });
    await host.database.write(one.clinician, (tx) =>
      services.consents.grant(tx, {
        patientId: one.patient.id,
        channel: 'email',
        purpose: 'after_discharge',
        source: 'verbal',
      }),
    );
    expect(await openTasks(one)).toEqual([]);
    expect((await shown(one)).record).toMatchObject({ contactAfter: 'by_email', gaps: [] });
  });

  it('ends an older yes to both where they want no more, and asks nobody who agreed before', async () => {
    const [no, known] = [await buildReachable(host), await buildReachable(host)];
    for (const one of [no, known])
      await rowsChanged(
        one,
        `update channel_consents set wording_version = 'channel-2026-12' where organization_id = $1`,
      );
    await discharge(no, { ...whole, nextAppointment: 'declined', contactAfter: 'declined' });
    const live = `select from channel_consents where organization_id = $1 and revoked_at is null`;
    expect(await rows(no, live)).toEqual([]);
    await discharge(known, { ...whole, nextAppointment: 'declined', contactAfter: 'unknown' });
    expect(await openTasks(known)).toEqual([]);
    expect((await shown(known)).record).toMatchObject({ contactAfter: 'by_email' });
    expect(await rows(known, live)).toHaveLength(1);
  });

  it('with all that is known leaves no task, and says until when there is medication', async () => {
    const one = await buildReachable(host);
    await buildAppointment(host, one.patient, one.clinician);
    const known = {
      ...whole,
      work: 'student',
      medication: 'supplied',
      suppliedUntil: '2026-02-08',
      nextAppointment: 'booked',
    } as const;
    await expect(discharge(one, { ...known, suppliedUntil: null })).rejects.toMatchObject({
      field: 'input.suppliedUntil',
    });
    await discharge(one, { ...known, reason: 'completed', isLeavingNow: false });
    expect(await openTasks(one)).toEqual([]);
    const { record, nextAppointment } = await shown(one);
    expect(record).toMatchObject({
      work: 'student',
      suppliedUntil: '2026-02-08',
      tedsReason: 1,
      tedsHousing: 2,
      gaps: [],
    });
    expect(nextAppointment).not.toBeNull();
  });

  it('names an appointment only where one is booked, and ends one stay once', async () => {
    const one = await buildReachable(host);
    await expect(discharge(one, { nextAppointment: 'booked' })).rejects.toMatchObject({
      field: 'input.nextAppointment',
    });
    await discharge(one);
    await expect(discharge(one)).rejects.toMatchObject({ code: 'CONFLICT' });
    const peer = await buildStaff(host, one.organization.id, ['peer_specialist']);
    await expect(discharge(one, {}, peer)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    const stranger = await buildStaff(host, one.organization.id, ['clinician']);
    await expect(discharge(one, {}, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });

  it('writes to no phone that is not safe any more', async () => {
    const one = await buildReachable(host);
    await buildContact(host, one.patient, { kind: 'phone' });
    await discharge(one, { ...whole, phone: 'unsafe' });
    expect(
      await rows(one, 'select kind, verification from patient_contacts where organization_id = $1 order by kind'),
    ).toEqual([
      { kind: 'email', verification: 'verified' },
      { kind: 'phone', verification: 'unverified' },
    ]);
    expect(await openTasks(one)).toEqual(['discharge_appointment', 'discharge_phone']);
  });

  it('is filled in later, and its tasks close', async () => {
    const one = await buildReachable(host);
    await discharge(one);
    const { id, version } = (await shown(one)).record!;
    const fill = () =>
      host.database.write(one.clinician, (tx) =>
        recording.fill(tx, { recordId: id, version, nextAppointment: 'elsewhere', ...whole }),
      );
    await fill();
    expect(await openTasks(one)).toEqual([]);
    await expect(fill()).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('leaves nothing to do when it is taken back, and can be recorded anew', async () => {
    const one = await buildReachable(host);
    await discharge(one);
    await host.database.write(one.clinician, (tx) =>
      new UndoDischarge().run(tx, { episodeId: one.patient.episodeId, reason: 'The wrong person.' }),
    );
    const [undone] = await rows<{ id: string }>(one, 'select id from undone_discharges where organization_id = $1');
    await host.database.write(one.organization.system, (tx) =>
      processor.undone(tx, { patientId: one.patient.id, undoneId: undone!.id }),
    );
    expect([await openTasks(one), (await shown(one)).record]).toEqual([[], null]);
    await discharge(one);
    expect(await openTasks(one)).toEqual(gaps);
  });

  it('begins aftercare without what the patient did not want', async () => {
    const one = await buildReachable(host);
    const now = await host.database.read(one.organization.system, (tx) => tx.now());
    await discharge(one, {
      dischargedOn: localDateOf(now, one.organization.facility.timeZone),
      struckSteps: ['hours-24', 'day-30'],
    });
    const { id: patientId, episodeId } = one.patient;
    await host.database.write(one.organization.system, (tx) =>
      services.processor.discharged(tx, { patientId, episodeId }),
    );
    const struck = await rows<{ step: string }>(
      one,
      `select step_code as step from follow_up_occurrences where organization_id = $1 and reason = 'struck_out' order by 1`,
    );
    expect(struck.map(({ step }) => step)).toEqual(['day-30', 'hours-24']);
  });

  it('back is one tap by whoever has no stay, and one task', async () => {
    const one = await buildReachable(host);
    const ask = () => host.database.write(one.patient.self, (tx) => comingBack.ask(tx));
    expect(await host.database.read(one.patient.self, (tx) => comingBack.of(tx))).toEqual({
      isOpenToMe: false,
      isAsked: false,
    });
    await discharge(one, { ...whole, nextAppointment: 'elsewhere' });
    await ask();
    expect(await ask()).toEqual({ isOpenToMe: true, isAsked: true });
    expect(await rows(one, 'select kind, priority from tasks where organization_id = $1')).toEqual([
      { kind: 'come_back', priority: 'safety' },
    ]);
  });

  it('in care again is the same chart: consents and addresses are asked for anew, the last plan is a draft', async () => {
    const one = await buildReachable(host);
    const { id: planId } = await buildPlan(host, one.patient, one.clinician, { status: 'active' });
    const phone = await buildContact(host, one.patient, { kind: 'phone' });
    await buildVoicemailConsent(host, one.patient, one.clinician, phone.id);
    await discharge(one, { ...whole, nextAppointment: 'elsewhere' });
    await host.database.write(one.patient.self, (tx) => comingBack.ask(tx));
    await readmit(one);
    expect(await rows(one, 'select from channel_consents where organization_id = $1 and revoked_at is null')).toEqual(
      [],
    );
    expect(await rows(one, 'select from voicemail_consents where organization_id = $1 and ended_at is null')).toEqual(
      [],
    );
    expect(await rows(one, 'select distinct verification from patient_contacts where organization_id = $1')).toEqual([
      { verification: 'unverified' },
    ]);
    const plans = await rows<{ id: string; status: string }>(
      one,
      'select id, status from relapse_prevention_plans where organization_id = $1 order by number',
    );
    expect(plans.map(({ status }) => status)).toEqual(['active', 'draft']);
    expect(plans[0]!.id).toBe(planId);
    expect(await openTasks(one)).toEqual(['readmission']);
  });

  it('for the first time asks for nothing anew', async () => {
    const one = await buildReachable(host);
    await host.database.write(one.organization.system, (tx) =>
      processor.admitted(tx, { patientId: one.patient.id, episodeId: one.patient.episodeId }),
    );
    expect(
      await rows(one, 'select from channel_consents where organization_id = $1 and revoked_at is null'),
    ).toHaveLength(1);
    expect(await openTasks(one)).toEqual([]);
  });

  describeAdmissions(() => host);
  describeTransfers(() => host);
  describeMerges(() => host);
});
