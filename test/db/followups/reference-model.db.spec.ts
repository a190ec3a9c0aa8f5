import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import type { Id } from '@stepwell/kernel/ids';
import { localDateOf } from '@stepwell/kernel/wall-clock';
import type { Programme } from '@stepwell/domain/followups/programme';
import { StrikeOut } from '@stepwell/domain/followups/strike-out';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { armTexts, buildOrganization, buildStaff } from '@stepwell/test/support/build-organization';
import { buildConsent, buildContact, buildPatient } from '@stepwell/test/support/build-patient';
import { followUpEntities, followUpServices } from '@stepwell/test/support/build-followup';
import { moveClockTo } from '@stepwell/test/support/move-clock';
import { sampleSize } from '@stepwell/test/support/sample-size';
import {
  inTheGap,
  ReferenceModel,
  scenarios,
  type ModelEvent,
  type ModelTouch,
  type Scenario,
} from './reference-model';

const HOUR = 3_600_000;
/** Clocks change in North America on the fourth day. */
const START = Date.parse('2027-03-11T06:00:00Z');
const HOURS = 9 * 24;
const patients = Number(process.env['STEPWELL_MODEL_PATIENTS'] ?? sampleSize(12, 250));
const seed = sampleSize(6, Date.now() % 1_000_000_000);

jest.setTimeout(sampleSize(120_000, 1_800_000));

interface Life {
  scenario: Scenario;
  model: ReferenceModel;
  patientId: Id;
  phone: string;
}

describe(`random programmes, zones, consents, outages and answers (seed ${seed})`, () => {
  let host: TestHost;
  beforeAll(async () => {
    host = await openTestHost(followUpEntities);
  });
  afterAll(() => host.close());

  it('lead to the messages and calls that the reference model says, at its hours and by its ways', async () => {
    const services = followUpServices(host.database);
    const organization = await buildOrganization(host);
    const clinician = await buildStaff(host, organization.id, ['clinician']);
    await armTexts(host, organization.id);
    const write = host.database.write.bind(host.database, organization.system) as <T>(
      work: Parameters<typeof host.database.write<T>>[1],
    ) => Promise<T>;
    await moveClockTo(host, new Date(START));

    const live = async (scenario: Scenario, at: number): Promise<Life> => {
      const patient = await buildPatient(host, organization, { careTeam: [clinician], timeZone: scenario.zone });
      const safe = scenario.safe && { safeFrom: scenario.safe.from, safeUntil: scenario.safe.until };
      await buildContact(host, patient, { ...safe });
      const phone = `+1408555${String(1000 + at)}`;
      await buildContact(host, patient, { kind: 'phone', address: phone });
      const wordingVersion = scenario.inOldWords ? 'channel-2026-12' : undefined;
      for (const channel of scenario.agreed) await buildConsent(host, patient, clinician, { channel, wordingVersion });
      for (const channel of scenario.agreedAfter)
        await buildConsent(host, patient, clinician, { channel, purpose: 'after_discharge' });
      const programme: Programme = {
        ...{ code: `random-${at}`, version: 1, name: 'Random', anchorEvent: 'date', whenAgain: 'keep' },
        stopsOn: scenario.stopsOnAnswer ? ['answer'] : [],
        steps: scenario.steps.map((step) => ({ ...step, name: step.code, afterHours: null, words: null })),
      };
      await write(async (tx) => {
        await tx.query(
          `insert into follow_up_programme_versions (organization_id, programme_code, version, name, anchor_event, when_again,
             stops_on, steps, published_by_id, submit_id) values ($1, $2, 1, 'Random', 'date', 'keep', $3, $4, $5, $6)`,
          [
            ...[organization.id, programme.code, programme.stopsOn, JSON.stringify(programme.steps)],
            ...[clinician.actorId, randomUUID()],
          ],
        );
        const anchorDate = localDateOf(new Date(START), scenario.zone);
        await services.beginning.begin(tx, programme, {
          ...{ patientId: patient.id, anchorId: randomUUID(), anchorDate, anchorAt: null },
        });
      });
      const model = new ReferenceModel(scenario, START);
      const rows = await host.database.read(organization.system, (tx) =>
        tx.query<{ step: string; due: Date }>(
          `select step_code as step, due_at as due from follow_up_occurrences
           where organization_id = $1 and patient_id = $2 and status = 'planned' order by step_code`,
          [organization.id, patient.id],
        ),
      );
      const planned = rows.map(({ step, due }) => ({ step, due: due.toISOString() }));
      expect({ scenario, planned }).toEqual({ scenario, planned: model.planned() });
      return { scenario, model, patientId: patient.id, phone };
    };

    const happen = ({ patientId, phone }: Life, what: ModelEvent): Promise<unknown> =>
      write(async (tx) => {
        if (what === 'answer') return services.followUps.answer(tx, patientId, null);
        if (what === 'status-change') return services.stopping.stopAll(tx, patientId, 'status_changed');
        if (what === 'strike-out') {
          const [first] = await tx.query<{ id: Id }>(
            `select id from follow_up_occurrences where organization_id = $1 and patient_id = $2 and status = 'planned'
             order by step_code limit 1`,
            [organization.id, patientId],
          );
          return first && new StrikeOut().run(tx, first.id, patientId);
        }
        if (what === 'stop-word') return services.suppressions.suppress(tx, 'sms', phone, 'opted_out');
        if (what === 'discharge')
          return tx.query(
            `update episodes_of_care set discharged_on = '2027-03-11' where organization_id = $1 and patient_id = $2`,
            [organization.id, patientId],
          );
        const [channel, ...more] = what.split('-');
        const purpose = more.length > 1 ? 'after_discharge' : 'follow_up';
        const held = await services.consents.ofPatients(tx, [patientId]);
        const one = held.find((each) => each.channel === channel && each.purpose === purpose && !each.revokedAt);
        return one && services.consents.revoke(tx, one.id);
      });

    const lives: Life[] = [];
    for (const scenario of [...inTheGap, ...fc.sample(scenarios(HOURS), { numRuns: patients, seed })])
      lives.push(await live(scenario, lives.length));
    const outages = fc.sample(
      fc.record({ from: fc.integer({ min: 0, max: HOURS }), hours: fc.integer({ min: 3, max: 40 }) }),
      { numRuns: 3, seed },
    );
    const isDown = (hour: number): boolean => outages.some(({ from, hours }) => hour >= from && hour < from + hours);

    for (let hour = 1; hour < HOURS; hour += 1) {
      await moveClockTo(host, new Date(START + hour * HOUR));
      for (const life of lives) {
        for (const { what } of life.scenario.events.filter((event) => event.hour === hour)) {
          if (what === 'answer' && life.model.isAmbiguous(hour)) continue;
          life.model.happen(what, hour);
          await happen(life, what);
        }
      }
      if (isDown(hour)) continue;
      for (const { model } of lives) model.work(hour);
      const due = await write((tx) =>
        tx.query<{ id: Id }>(
          `select o.id from follow_up_occurrences o join due_work w on w.organization_id = $1 and w.subject_id = o.id
           where o.organization_id = $1 and w.due_at <= app.now() order by o.due_at, o.step_code`,
          [organization.id],
        ),
      );
      for (const { id } of due) await services.processor.send(organization.system, { ids: [id] });
    }

    const touches = await host.database.read(organization.system, (tx) =>
      tx.query<ModelTouch & { patientId: Id }>(
        `select t.patient_id as "patientId", o.step_code as step, t.channel as way,
           floor(extract(epoch from t.created_at - $2::timestamptz) / 3600)::int as hour
         from follow_up_touches t join follow_up_occurrences o on o.organization_id = t.organization_id and o.id = t.occurrence_id
         where t.organization_id = $1
       union all
       select t.patient_id, o.step_code, 'call', floor(extract(epoch from t.created_at - $2::timestamptz) / 3600)::int
       from tasks t join follow_up_occurrences o on o.organization_id = t.organization_id and o.id = t.subject_id
       where t.organization_id = $1 and t.kind = 'follow_up_call'
       order by hour, step`,
        [organization.id, new Date(START)],
      ),
    );
    let seen = 0;
    for (const { scenario, model, patientId } of lives) {
      const real = touches.filter((touch) => touch.patientId === patientId).map(({ patientId: _, ...touch }) => touch);
      expect({ scenario, outages, touches: real }).toEqual({ scenario, outages, touches: model.inOrder() });
      seen += real.filter(({ way }) => way !== 'call').length;
    }
    // A sample in which nothing leaves proves nothing.
    expect(seen).toBeGreaterThan(patients / 2);
    expect(services.mailer.sent.length + services.texter.sent.length).toBe(seen);
  });
});
