import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { AssignMeasure } from '@stepwell/domain/measures/assign-measure';
import { ExternalResult } from '@stepwell/domain/measures/external-result.entity';
import { KeepOwnMeasure } from '@stepwell/domain/measures/keep-own-measure';
import { MeasureAssignment } from '@stepwell/domain/measures/measure-assignment.entity';
import { MeasurePack } from '@stepwell/domain/measures/measure-pack.entity';
import { MeasureResult } from '@stepwell/domain/measures/measure-result.entity';
import { MeasureTrends } from '@stepwell/domain/measures/measure-trends';
import { MeasuresLibrary } from '@stepwell/domain/measures/measures-library.service';
import { OwnMeasure } from '@stepwell/domain/measures/own-measure.entity';
import { RecordMeasure } from '@stepwell/domain/measures/record-measure';
import { scoreAnswers } from '@stepwell/domain/measures/score-answers';
import { packTerms } from '@stepwell/domain/measures/shipped-instruments';
import { TakeAnswers } from '@stepwell/domain/measures/take-answers';
import { TurnPack } from '@stepwell/domain/measures/turn-pack';
import { OnCallShift } from '@stepwell/domain/on-call/on-call-shift.entity';
import { CoverageService } from '@stepwell/domain/on-call/coverage.service';
import { RaiseSafetyItem } from '@stepwell/domain/safety/raise-safety-item.service';
import { SafetyItem } from '@stepwell/domain/safety/safety-item.entity';
import { SafetySettings } from '@stepwell/domain/safety/safety-settings.entity';
import { SafetySettingsService } from '@stepwell/domain/safety/safety-settings.service';
import { DutyHours } from '@stepwell/domain/organizations/duty-hours.entity';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { Facility } from '@stepwell/domain/organizations/facility.entity';
import { StaffMember } from '@stepwell/domain/staff/staff-member.entity';
import { StaffService } from '@stepwell/domain/staff/staff.service';
import { issueToken } from '@stepwell/platform/auth/one-time-tokens';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import {
  buildFacility,
  buildOrganization,
  buildStaff,
  type BuiltOrganization,
} from '@stepwell/test/support/build-organization';
import { buildPatient, type BuiltPatient } from '@stepwell/test/support/build-patient';
import { careEntities, careServices } from '@stepwell/test/support/care-services';
import { startPatientApi, type ApiUnderTest } from '@stepwell/test/support/start-api';

const entities = [
  ...[MeasurePack, OwnMeasure, MeasureAssignment, MeasureResult, ExternalResult],
  ...[OnCallShift, DutyHours, Facility, StaffMember, SafetyItem, SafetySettings],
];
const alwaysOnDuty = [0, 1, 2, 3, 4, 5, 6].map((weekday) => ({ weekday, startTime: '00:00', endTime: '23:59' }));
const zeros = Array.from({ length: 9 }, () => 0);
const waitingQuery =
  '{ myMeasures { waitingForDuty waiting { id title language questions { text options alarms } } } }';
const answerMutation = 'mutation($input: AnswerMyMeasureInput!) { answerMyMeasure(input: $input) { isSafety } }';

describe('scored questionnaires', () => {
  let host: TestHost;
  let api: ApiUnderTest;
  let organization: BuiltOrganization;
  let clinician: StaffContext;
  let supervisor: StaffContext;
  let patient: BuiltPatient;
  let verbs: ReturnType<typeof verbsOf>;

  beforeAll(async () => {
    host = await openTestHost([...careEntities, ...entities]);
    api = await startPatientApi(host);
    verbs = verbsOf(host);
  });
  afterAll(async () => {
    await api.close();
    await host.close();
  });
  beforeEach(async () => {
    organization = await buildOrganization(host);
    clinician = await buildStaff(host, organization.id, ['clinician']);
    supervisor = await buildStaff(host, organization.id, ['clinical_supervisor']);
    const facility = await buildFacility(host, organization.id, { dutyHours: alwaysOnDuty });
    patient = await buildPatient(host, organization, { careTeam: [clinician], facilityId: facility.id });
  });

  const write = <Answer>(work: (tx: Transaction) => Promise<Answer>, ctx: StaffContext = clinician) =>
    host.database.write(ctx, work);
  const chart = (ctx: StaffContext = clinician) => host.database.read(ctx, (tx) => verbs.trends.of(tx, patient.id));
  const record = (code: string, answers: number[], over: object = {}) =>
    write((tx) =>
      verbs.recording.record(tx, {
        submitId: randomUUID(),
        patientId: patient.id,
        code,
        version: '1',
        answers,
        ...over,
      }),
    );
  const safetyItems = () =>
    host.database.read(organization.system, (tx) =>
      tx.query<{ subject: Id; reasons: string[]; holds: boolean }>(
        `select subject_id as subject, reasons, holds_messages as holds from safety_items where organization_id = $1`,
        [organization.id],
      ),
    );
  const refusal = (work: Promise<unknown>) =>
    work.then(
      () => undefined,
      ({ code, field }: AppError) => ({ code, field }),
    );

  it('keeps answers with version, algorithm, score and band, which recomputing gives again', async () => {
    await record('phq-9', [1, 1, 1, 1, 1, 1, 1, 1, 0]);
    const [kept] = await host.database.read(organization.system, (tx) => tx.repo(MeasureResult).find());
    expect(kept).toMatchObject({ code: 'phq-9', version: '1', algorithm: 'phq-9/1', score: 8, band: 'Mild' });
    const instrument = await host.database.read(clinician, (tx) => verbs.library.requireAvailable(tx, 'phq-9'));
    const { score, band, isPositive, isSafety } = kept!;
    expect(scoreAnswers(instrument, kept!.answers)).toEqual({ score, band, isPositive, isSafety });
    expect(await safetyItems()).toEqual([]);
  });

  it('refuses to score part of the answers, and writes nothing', async () => {
    expect(await refusal(record('phq-9', zeros.slice(1)))).toEqual({ code: 'BAD_INPUT', field: 'input.answers.8' });
    expect(await refusal(record('phq-9', [...zeros.slice(1), 4]))).toEqual({
      code: 'BAD_INPUT',
      field: 'input.answers.8',
    });
    expect((await chart()).trends).toEqual([]);
  });

  it('raises the safety item of an answer with the result, and neither where one of them fails', async () => {
    await record('phq-9', [...zeros.slice(1), 1]);
    const [trend] = (await chart()).trends;
    expect(trend!.results[0]).toMatchObject({ score: 1, band: 'Minimal', isSafety: true });
    expect(await safetyItems()).toEqual([{ subject: trend!.results[0]!.id, reasons: ['measure_answer'], holds: true }]);

    const submitId = randomUUID();
    await expect(
      write(async (tx) => {
        await verbs.recording.record(tx, {
          ...{ submitId, patientId: patient.id, code: 'phq-9', version: '1', answers: [...zeros.slice(1), 3] },
        });
        throw new Error('lost on the way');
      }),
    ).rejects.toThrow('lost on the way');
    expect(await safetyItems()).toHaveLength(1);
    expect((await chart()).trends[0]!.results).toHaveLength(1);
  });

  it('shows what changed since the last result and since admission', async () => {
    for (const first of [3, 2, 3]) await record('gad-7', [first, 3, 3, 0, 0, 0, 0]);
    const [trend] = (await chart()).trends;
    expect(
      trend!.results.map(({ score, changeSinceLast, changeSinceAdmission }) => [
        score,
        changeSinceLast,
        changeSinceAdmission,
      ]),
    ).toEqual([
      [9, 1, 0],
      [8, -1, -1],
      [9, null, null],
    ]);
  });

  it('never changes answers or score, and takes a wrong one out of the trend with a reason', async () => {
    await record('gad-7', zeros.slice(2));
    const { id } = (await chart()).trends[0]!.results[0]!;
    await expect(
      host.database.write(organization.system, (tx) =>
        tx.query('update measure_results set score = 21 where id = $1', [id]),
      ),
    ).rejects.toThrow('never change');
    await write((tx) => verbs.recording.markInError(tx, { id, reason: 'Somebody else’s answers' }));
    expect((await chart()).trends).toEqual([]);
    expect(await refusal(write((tx) => verbs.recording.markInError(tx, { id, reason: 'Again' })))).toMatchObject({
      code: 'CONFLICT',
    });
  });

  describe('with a licence to confirm', () => {
    it('are off until somebody who may confirms the sentence that stands there, and off again later', async () => {
      const dast = () => record('dast-10', zeros.concat(0));
      expect(await refusal(dast())).toEqual({ code: 'BAD_INPUT', field: 'input.code' });
      const turn = (version: string, ctx: StaffContext) => refusal(write((tx) => verbs.turning.on(tx, version), ctx));
      expect(await turn(packTerms.version, clinician)).toMatchObject({ code: 'FORBIDDEN' });
      expect(await turn('older-1', supervisor)).toMatchObject({ code: 'BAD_INPUT' });
      expect(await turn(packTerms.version, supervisor)).toBeUndefined();
      await dast();
      expect((await chart()).trends[0]!.results[0]).toMatchObject({ score: 1, band: 'Low' });
      await write((tx) => verbs.turning.off(tx), supervisor);
      expect(await refusal(dast())).toEqual({ code: 'BAD_INPUT', field: 'input.code' });
      expect((await chart()).trends[0]!.results).toHaveLength(1);
    });
  });

  it('takes an organization’s own, whose next version compares with no earlier one', async () => {
    const keep = () =>
      write(
        (tx) =>
          verbs.keeping.keep(tx, {
            ...{ code: 'our-scale', licence: 'Ours', questionnaire: ownQuestionnaire, reversed: [], bandSource: 'Us' },
            bands: [{ from: 0, name: 'Low' }],
          }),
        supervisor,
      );
    await keep();
    await record('our-scale', [1]);
    await keep();
    expect(await refusal(record('our-scale', [1]))).toEqual({ code: 'BAD_INPUT', field: 'input.version' });
    await record('our-scale', [1], { version: '2' });
    expect(
      (await chart()).trends[0]!.results.map(({ version, changeSinceLast }) => [version, changeSinceLast]),
    ).toEqual([
      ['2', null],
      ['1', null],
    ]);
    const own = await host.database.read(supervisor, (tx) => verbs.library.own(tx));
    await write((tx) => verbs.keeping.retire(tx, own[0]!.id), supervisor);
    expect(await refusal(record('our-scale', [1], { version: '2' }))).toEqual({
      code: 'BAD_INPUT',
      field: 'input.code',
    });
  });

  it('keeps what a tool from outside found, and raises a safety item for a risk of suicide', async () => {
    const external = (over: object) =>
      write((tx) =>
        verbs.recording.recordExternal(tx, {
          ...{ patientId: patient.id, kind: 'suicide_risk', tool: 'Screener', doneOn: '2026-01-06', level: 'none' },
          ...{ doneBy: 'Nurse Ode', ...over },
        }),
      );
    await external({});
    expect(await safetyItems()).toEqual([]);
    await external({ level: 'moderate' });
    await external({ kind: 'level_of_care', level: '2.1', tool: 'Criteria', rationale: 'Works evenings' });
    expect(await safetyItems()).toHaveLength(1);
    expect((await chart()).external.map(({ level }) => level)).toEqual(['2.1', 'moderate', 'none']);
    expect(await refusal(external({ level: 'severe' }))).toEqual({ code: 'BAD_INPUT', field: 'input.level' });
    expect(await refusal(external({ kind: 'level_of_care', level: 'high' }))).toMatchObject({ field: 'input.level' });
    expect(await refusal(external({ doneOn: '2199-01-01' }))).toMatchObject({ field: 'input.doneOn' });
  });

  describe('on the patient’s phone', () => {
    let cookie: string;
    beforeEach(async () => {
      cookie = await api.cookieFor(patient.self);
    });
    const mine = async () => {
      const answer = await api.graphql(waitingQuery, {}, cookie);
      return answer.body.data!['myMeasures'] as {
        waitingForDuty: number;
        waiting: { id: Id; title: string; language: string; questions: { text: string; alarms: number[] }[] }[];
      };
    };
    const assign = (code: string) =>
      write((tx) => verbs.assigning.assign(tx, { patientId: patient.id, code }, 'phone'));
    const answer = async (assignmentId: Id, answers: number[], submitId: Id = randomUUID()) =>
      (await api.graphql(answerMutation, { input: { submitId, assignmentId, answers } }, cookie)).body;

    it('are asked once, answered once, and raise their safety item however often they are sent', async () => {
      const { id } = await assign('phq-9');
      expect((await assign('phq-9')).id).toBe(id);
      const [asked] = (await mine()).waiting;
      expect(asked).toMatchObject({ id, title: 'PHQ-9', language: 'en' });
      expect(asked!.questions.map(({ alarms }) => alarms.length)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 3]);
      const submitId = randomUUID();
      const sent = await Promise.all([
        answer(id, [...zeros.slice(1), 2], submitId),
        answer(id, [...zeros.slice(1), 2], submitId),
      ]);
      expect(sent.map(({ data }) => data)).toEqual([
        { answerMyMeasure: { isSafety: true } },
        { answerMyMeasure: { isSafety: true } },
      ]);
      expect((await mine()).waiting).toEqual([]);
      expect(await safetyItems()).toHaveLength(1);
      expect((await chart()).trends[0]!.results).toMatchObject([{ origin: 'phone', score: 2 }]);
      expect((await answer(id, zeros)).errors![0]!.extensions).toMatchObject({ code: 'CONFLICT' });
    });

    it('wait while nobody is on duty, if one of their answers could raise an alarm', async () => {
      await host.database.write(organization.system, (tx) =>
        tx.query('delete from duty_hours where organization_id = $1', [organization.id]),
      );
      await assign('phq-9');
      await assign('pacs');
      expect(await mine()).toMatchObject({
        waitingForDuty: 1,
        waiting: [{ title: expect.stringContaining('PACS') as string }],
      });
      expect((await chart()).waiting.map(({ waitsForDuty }) => waitsForDuty)).toEqual([true, false]);
      const { facilityId } = await host.database.read(clinician, (tx) => verbs.patients.summary(tx, patient.id));
      await host.database.write(organization.system, async (tx) => {
        for (const weekday of [0, 1, 2, 3, 4, 5, 6])
          await tx.repo(OnCallShift).insert({
            ...{ facilityId, place: 'backup', staffMemberId: clinician.actorId, weekday },
            ...{ startTime: '00:00', endTime: '00:00' },
          });
      });
      expect(await mine()).toMatchObject({ waitingForDuty: 0, waiting: [{ title: 'PHQ-9' }, {}] });
      // Who holds the shift must be somebody who may read what patients answer.
      await host.database.write(organization.system, (tx) =>
        tx.query(`update staff_members set roles = '{front_desk}' where id = $1`, [clinician.actorId]),
      );
      expect(await mine()).toMatchObject({ waitingForDuty: 1 });
    });

    it('are asked in the patient’s language where they were published in it', async () => {
      await assign('phq-9');
      await assign('pacs');
      await host.database.write(organization.system, (tx) =>
        tx.query(`update patients set language = 'es' where id = $1`, [patient.id]),
      );
      expect((await mine()).waiting.map(({ language }) => language)).toEqual(['es', 'en']);
    });

    it('are nobody else’s to answer', async () => {
      const { id } = await assign('phq-9');
      const other = await buildPatient(host, organization);
      const theirs = await api.cookieFor(other.self);
      const input = { submitId: randomUUID(), assignmentId: id, answers: zeros };
      const refused = (await api.graphql(answerMutation, { input }, theirs)).body.errors![0]!;
      expect(refused.extensions).toMatchObject({ code: 'NOT_FOUND' });
      expect((await mine()).waiting).toHaveLength(1);
    });
  });

  it('are answered on the room’s tablet by a link that opens nothing else and works once', async () => {
    const assignment = await write((tx) =>
      verbs.assigning.assign(tx, { patientId: patient.id, code: 'phq-9' }, 'tablet'),
    );
    const token = await host.database.write(organization.system, (tx) =>
      issueToken(tx, {
        ...{ purpose: 'measure_answers', organizationId: organization.id, subjectId: assignment.id },
        expiresAt: new Date(Date.now() + 86_400_000 * 365 * 5),
      }),
    );
    const post = async (path: string, body: object) => {
      const response = await api.send(`/auth/tablet-measure/${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
      return { status: response.status, body: (await response.json()) as Record<string, unknown> };
    };
    expect((await post('read', { token })).body).toMatchObject({ id: assignment.id, title: 'PHQ-9' });
    expect((await post('answer', { token, submitId: randomUUID(), answers: [1] })).status).toBe(400);
    const given = { token, submitId: randomUUID(), answers: [...zeros.slice(1), 1] };
    expect(await post('answer', given)).toEqual({ status: 200, body: { isSafety: true } });
    expect(await post('answer', given)).toEqual({ status: 200, body: { isSafety: true } });
    expect((await post('answer', { ...given, submitId: randomUUID() })).status).toBe(410);
    expect((await post('read', { token })).status).toBe(410);
    expect((await chart()).trends[0]!.results).toMatchObject([{ origin: 'tablet', isSafety: true }]);
    expect(await safetyItems()).toHaveLength(1);
  });
});

const ownQuestionnaire = JSON.stringify({
  resourceType: 'Questionnaire',
  item: [
    {
      ...{ linkId: 'a', type: 'choice', text: 'How was it?' },
      answerOption: ['Fine', 'Hard'].map((display, valueDecimal) => ({
        extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/ordinalValue', valueDecimal }],
        valueCoding: { display },
      })),
    },
  ],
});

function verbsOf(host: TestHost) {
  const { patients } = careServices(host.database);
  const safety = new RaiseSafetyItem(patients, new SafetySettingsService());
  const library = new MeasuresLibrary();
  const taking = new TakeAnswers(patients, safety, library);
  return {
    ...{ patients, library },
    assigning: new AssignMeasure(patients, library),
    recording: new RecordMeasure(patients, safety, library, taking),
    turning: new TurnPack(library),
    keeping: new KeepOwnMeasure(),
    trends: new MeasureTrends(patients, library, new CoverageService(new FacilitiesService(), new StaffService())),
  };
}
