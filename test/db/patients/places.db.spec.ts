import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { AdmitPatient } from '@stepwell/domain/patients/admit-patient';
import { CareTeamService } from '@stepwell/domain/patients/care-team.service';
import { ChangeLevelOfCare } from '@stepwell/domain/patients/change-level-of-care';
import { DischargePatient } from '@stepwell/domain/patients/discharge-patient';
import type { LevelOfCare } from '@stepwell/domain/patients/episode-of-care.entity';
import { PlaceOverride } from '@stepwell/domain/patients/place-override.entity';
import { patientsStaff } from '@stepwell/domain/patients/patients.staff';
import type { CreatePatientInput } from '@stepwell/domain/patients/patients-input.graphql';
import { ProgrammePlacesService } from '@stepwell/domain/patients/programme-places.service';
import { SimilarPatients } from '@stepwell/domain/patients/similar-patients.service';
import { StayTransfers } from '@stepwell/domain/patients/stay-transfers.service';
import { UndoDischarge } from '@stepwell/domain/patients/undo-discharge';
import { openTestHost, type TestHost } from '../../support/build-host';
import { buildOrganization, buildStaff, type BuiltOrganization } from '../../support/build-organization';

const full = { code: 'BAD_INPUT', field: 'input.overCapacityReason' };

describe('places of programmes', () => {
  let host: TestHost;
  let organization: BuiltOrganization;
  let owner: StaffContext;
  let clinician: StaffContext;
  let supervisor: StaffContext;
  const places = new ProgrammePlacesService();
  const admission = new AdmitPatient(new SimilarPatients());

  beforeAll(async () => {
    host = await openTestHost(patientsStaff.entities);
  });
  beforeEach(async () => {
    organization = await buildOrganization(host);
    owner = await buildStaff(host, organization.id, ['owner']);
    clinician = await buildStaff(host, organization.id, ['clinician']);
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
  });
  afterAll(() => host.close());

  const today = () =>
    host.database.read(organization.system, async (tx) => {
      const [row] = await tx.query<{ day: string }>(
        'select (app.now() at time zone time_zone)::date::text as day from facilities where id = $1',
        [organization.facility.id],
      );
      return row!.day;
    });
  const count = (number: number | null, track: string | null = null, version = 0, as = owner) =>
    host.database.write(as, (tx) =>
      places.save(tx, {
        ...{ facilityId: organization.facility.id, levelOfCare: 'residential', track, places: number, version },
      }),
    );
  const list = (as = supervisor) => host.database.read(as, (tx) => places.list(tx));
  const taken = async () => (await list()).map((one) => one.taken);
  const admit = async (over: Partial<CreatePatientInput> = {}, as = clinician): Promise<Id> => {
    const admittedOn = await today();
    return host.database.write(as, (tx) =>
      admission.admit(tx, {
        ...{ submitId: randomUUID(), firstName: randomUUID(), lastName: randomUUID(), birthDate: '1980-01-01' },
        ...{ facilityId: organization.facility.id, language: 'en', levelOfCare: 'residential', admittedOn },
        ...{ primarySubstances: [], ...over },
      }),
    );
  };
  const stayOf = (patientId: Id) =>
    host.database.read(supervisor, (tx) => new StayTransfers(new CareTeamService()).standing(tx, patientId));
  const discharge = async (episodeId: Id) => {
    const dischargedOn = await today();
    await host.database.write(supervisor, (tx) =>
      new DischargePatient().run(tx, { episodeId, reason: 'completed', dischargedOn }),
    );
  };
  const move = async (
    patientId: Id,
    to: { levelOfCare?: LevelOfCare; track?: string },
    reason: string | null = null,
  ) => {
    const [from, effectiveOn] = [await stayOf(patientId), await today()];
    const nothing = { facilityId: null, levelOfCare: null, levelReasons: null, track: null, primaryCounselorId: null };
    await host.database.write(supervisor, (tx) =>
      new StayTransfers(new CareTeamService()).move(
        ...([tx, from] as const),
        { submitId: randomUUID(), patientId, effectiveOn, ...nothing, note: null, overCapacityReason: reason, ...to },
        { leftGroups: [], stopped: [], movedTasks: 0 },
      ),
    );
  };

  it('hold against two admissions at once, by people who see nobody of the other', async () => {
    await count(1);
    const other = await buildStaff(host, organization.id, ['clinician']);
    const tries = await Promise.allSettled([admit(), admit({}, other)]);
    expect(tries.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    expect(tries.find(({ status }) => status === 'rejected')).toMatchObject({ reason: full });
    expect(await taken()).toEqual([1]);
  });

  it('are gone past only by a supervisor who says why, and that is kept', async () => {
    await count(0);
    await expect(admit({ overCapacityReason: 'A bed is free tomorrow.' })).rejects.toMatchObject(full);
    await expect(admit({}, supervisor)).rejects.toMatchObject(full);
    const patientId = await admit({ overCapacityReason: 'A bed is free tomorrow.' }, supervisor);
    const kept = await host.database.read(supervisor, (tx) => tx.repo(PlaceOverride).find());
    expect(kept).toMatchObject([
      { patientId, places: 0, taken: 0, reason: 'A bed is free tomorrow.', overriddenById: supervisor.actorId },
    ]);
    await expect(admit()).rejects.toMatchObject(full);
  });

  it('are freed by a discharge and taken again when it is undone', async () => {
    await count(1);
    const { episodeId } = await stayOf(await admit());
    await discharge(episodeId);
    expect(await taken()).toEqual([0]);
    const undo = (as: StaffContext) =>
      host.database.write(as, (tx) => new UndoDischarge().run(tx, { episodeId, reason: 'A slip.' }));
    const other = await admit();
    await expect(undo(clinician)).rejects.toMatchObject(full);
    await discharge((await stayOf(other)).episodeId);
    await undo(clinician);
    expect(await taken()).toEqual([1]);
  });

  it('count a change of level and a transfer, and let a stay move inside what it holds', async () => {
    await count(1);
    await count(1, 'Women');
    const inside = await admit({ track: 'women' });
    const outside = await admit({ levelOfCare: 'detox' });
    await expect(move(outside, { levelOfCare: 'residential' })).rejects.toMatchObject(full);
    const { episodeId } = await stayOf(outside);
    const effectiveOn = await today();
    const change = { episodeId, from: 'detox' as const, to: 'residential' as const, effectiveOn };
    await expect(
      host.database.write(supervisor, (tx) => new ChangeLevelOfCare().run(tx, change)),
    ).rejects.toMatchObject(full);
    await move(inside, { track: 'Men' });
    expect(await taken()).toEqual([1, 0]);
    await move(outside, { levelOfCare: 'residential' }, 'Referred by court, bed follows.');
    expect(await taken()).toEqual([2, 0]);
  });

  it('are said by who sets facilities up, on the version seen, and told as held only to who reads charts', async () => {
    await expect(count(3, null, 0, clinician)).rejects.toMatchObject({ code: 'FORBIDDEN' });
    await count(3);
    await expect(count(4)).rejects.toMatchObject({ code: 'CONFLICT' });
    await expect(count(1000, 'Men')).rejects.toMatchObject({ code: 'BAD_INPUT', field: 'input.places' });
    await admit();
    expect(await list(owner)).toMatchObject([{ places: 3, taken: null }]);
    expect(await list()).toMatchObject([{ places: 3, taken: 1 }]);
    await count(null, null, 1);
    expect(await list()).toEqual([]);
  });
});
