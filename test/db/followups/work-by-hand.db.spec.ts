import { randomUUID } from 'node:crypto';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import type { TryOutcome } from '@stepwell/domain/followups/follow-up-try.entity';
import { enrollmentsOf } from '@stepwell/domain/followups/follow-up-view';
import { programmeCounts } from '@stepwell/domain/followups/programme-counts';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildOrganization, buildStaff } from '@stepwell/test/support/build-organization';
import { buildContact, buildPatient, buildVoicemailConsent } from '@stepwell/test/support/build-patient';
import {
  buildReachable,
  followUpEntities,
  followUpServices,
  type Reachable,
} from '@stepwell/test/support/build-followup';

/** A patient of whom a group was missed, and the task that its programme asks for. */
interface Asked extends Reachable {
  taskId: Id;
  phone: { id: Id; address: string };
}

describe('a call or a letter that a step asks for', () => {
  let host: TestHost;
  let services: ReturnType<typeof followUpServices>;
  beforeAll(async () => {
    host = await openTestHost(followUpEntities);
    services = followUpServices(host.database);
  });
  afterAll(() => host.close());

  const rows = <Row>({ organization }: Pick<Reachable, 'organization'>, sql: string) =>
    host.database.read(organization.system, (tx) => tx.query<Row>(sql, [organization.id]));

  const changed = ({ organization }: Reachable, sql: string) =>
    host.database.write(organization.system, (tx) => tx.query(sql, [organization.id]));

  async function asked(
    action: 'call' | 'letter' = 'call',
    overrides: Parameters<typeof buildReachable>[1] & { isShared?: boolean } = {},
  ): Promise<Asked> {
    const one = await buildReachable(host, overrides);
    const phone = await buildContact(host, one.patient, {
      ...{ kind: 'phone', safeFrom: '10:00', safeUntil: '18:00', isShared: overrides.isShared ?? false },
    });
    const due = await host.database.write(one.organization.system, async (tx) => {
      await services.processor.groupMissed(tx, { patientId: one.patient.id, sessionId: randomUUID() });
      const [message, call] = await tx.query<{ id: Id }>(
        `update follow_up_occurrences set due_at = app.now() - interval '1 minute', valid_until = app.now() + interval '1 day',
           action = case when action = 'call' then $2 else action end, status = case when action = 'message' then 'sent' else status end
         where organization_id = $1 and step_code in ('next-day', 'day-3-call') returning id, step_code as code`,
        [one.organization.id, action],
      );
      return [message!.id, call!.id];
    });
    await host.database.write(one.organization.system, (tx) => services.looking.look(tx, due));
    const [task] = await rows<{ id: Id }>(
      one,
      `select id from tasks where organization_id = $1 and kind like 'follow_up%'`,
    );
    return { ...one, taskId: task!.id, phone };
  }

  const record = (one: Asked, outcome: TryOutcome, more: object = {}, as: StaffContext = one.clinician) =>
    host.database.write(as, (tx) =>
      services.working.record(tx, { submitId: randomUUID(), taskId: one.taskId, outcome, ...more }),
    );
  const view = (one: Asked) => host.database.read(one.clinician, (tx) => services.working.view(tx, one.taskId));
  const planned = async (one: Asked) =>
    (
      await rows<{ step: string }>(
        one,
        `select step_code as step from follow_up_occurrences where organization_id = $1 and status = 'planned' order by due_at`,
      )
    ).map(({ step }) => step);

  it('says what may be said, to whom and when, and none of it tells of care', async () => {
    const one = await asked('call', { neutralSenderName: 'Lake Notes' });
    const { script, letter, phone, senderName, isOpen } = await view(one);
    expect({ letter, senderName, isOpen }).toEqual({ letter: null, senderName: 'Lake Notes', isOpen: true });
    expect(phone).toMatchObject({ number: one.phone.address, safeFrom: '10:00:00', safeUntil: '18:00:00' });
    expect([phone?.voicemailRule, script?.voicemail]).toEqual(['not_asked', null]);
    const names = await rows<{ name: string }>(one, 'select name from facilities where organization_id = $1');
    for (const { name } of names) expect(Object.values(script!).join(' ')).not.toContain(name);
  });

  it('has words for a machine only while the patient agrees to them, and nobody else answers it', async () => {
    const one = await asked('call', { neutralSenderName: 'Lake Notes' });
    const said = async () => {
      const { phone, script } = await view(one);
      return [phone?.voicemailRule, script?.voicemail?.includes('from Lake Notes') ?? null];
    };
    const { id } = await buildVoicemailConsent(host, one.patient, one.clinician, one.phone.id);
    expect(await said()).toEqual(['may_leave', true]);
    await changed(one, `update patient_contacts set is_shared = true where organization_id = $1 and kind = 'phone'`);
    expect(await said()).toEqual(['shared', null]);
    await changed(one, `update patient_contacts set is_shared = false where organization_id = $1 and kind = 'phone'`);
    await host.database.write(one.clinician, (tx) => services.voicemail.revoke(tx, id));
    expect(await said()).toEqual(['taken_back', null]);
  });

  it('offers no words where the sender’s name would tell', async () => {
    const one = await asked('letter');
    expect((await view(one)).letter).toContain('988');
    await host.database.write(one.organization.system, (tx) =>
      tx.query(`update organizations set neutral_sender_name = 'Sober Days' where organization_id = $1`, [
        one.organization.id,
      ]),
    );
    expect(await view(one)).toMatchObject({ letter: null, script: null });
  });

  it('reached: the patient was heard, so nothing follows it up', async () => {
    const one = await asked();
    await record(one, 'reached', { note: 'Doing well' });
    expect(await planned(one)).toEqual([]);
    expect(
      await rows(one, `select status, outcome from tasks where organization_id = $1 and kind = 'follow_up_call'`),
    ).toEqual([{ status: 'done', outcome: 'Reached. Doing well' }]);
    expect(await rows(one, 'select status from follow_up_enrollments where organization_id = $1')).toEqual([
      { status: 'completed' },
    ]);
  });

  it('no answer: somebody tries again, and if that was all, the supervisor decides', async () => {
    const one = await asked();
    await record(one, 'no_answer', { triesAgain: true });
    await record(one, 'left_message', { triesAgain: false, note: 'Second try' });
    expect(await planned(one)).toContain('day-7-supervisor');
    const { isOpen, tries } = await view(one);
    expect([isOpen, tries.map(({ outcome, note }) => [outcome, note])]).toEqual([
      false,
      [
        ['no_answer', null],
        ['left_message', 'Second try'],
      ],
    ]);
    const [enrollment] = await host.database.read(one.clinician, (tx) =>
      enrollmentsOf(tx, services.programmes, [one.patient.id]),
    );
    const call = enrollment!.occurrences.find(({ stepCode }) => stepCode === 'day-3-call');
    expect(call).toMatchObject({ openTaskId: null, tries: [{ outcome: 'no_answer' }, { outcome: 'left_message' }] });
    await expect(record(one, 'reached')).rejects.toMatchObject({ code: 'CONFLICT' });
  });

  it('counts in the programme by what came of it in the end', async () => {
    const one = await asked();
    await record(one, 'no_answer', { triesAgain: true });
    const counts = () =>
      host.database.read(one.organization.system, async (tx) =>
        (await programmeCounts(tx, 'missed-contact', 1)).steps.find(({ stepCode }) => stepCode === 'day-3-call'),
      );
    expect(await counts()).toMatchObject({ tasks: 1, notReached: 1, reached: 0, leftMessage: 0, posted: 0 });
    await record(one, 'reached');
    expect(await counts()).toMatchObject({ tasks: 1, notReached: 0, reached: 1 });
  });

  it('wrong number: nothing goes there any more, wherever it stands, and the register knows', async () => {
    const one = await asked();
    // On a chart beyond the clinician's reach, too.
    const other = await buildPatient(host, one.organization);
    await buildContact(host, other, { kind: 'phone', address: one.phone.address });
    await expect(record(one, 'wrong_number', { contactId: one.contact.id })).rejects.toMatchObject({
      field: 'input.contactId',
    });
    await record(one, 'wrong_number', { contactId: one.phone.id });
    const mine = `select verification from patient_contacts where organization_id = $1 and kind = 'phone' and patient_id = '${one.patient.id}'`;
    expect(await rows(one, mine)).toEqual([{ verification: 'wrong' }]);
    const told = { patientId: one.patient.id, contactId: one.phone.id, taskId: one.taskId };
    for (let again = 0; again < 2; again += 1)
      await host.database.write(one.organization.system, (tx) => services.processor.numberDisowned(tx, told));
    expect(
      await rows(
        one,
        `select verification, count(*)::int from patient_contacts where organization_id = $1 and kind = 'phone' group by 1`,
      ),
    ).toEqual([{ verification: 'wrong', count: 2 }]);
    expect(await rows(one, 'select reason from suppressions where organization_id = $1')).toEqual([
      { reason: 'wrong_number' },
    ]);
    expect(
      await rows(one, 'select people_affected as people, source from privacy_incidents where organization_id = $1'),
    ).toEqual([{ people: 2, source: 'wrong_number' }]);
    expect(
      await rows(one, `select kind from tasks where organization_id = $1 and status = 'open' order by kind`),
    ).toEqual([{ kind: 'wrong_number' }, { kind: 'wrong_number' }]);
  });

  it('a letter is posted or not, and never left on a machine', async () => {
    const one = await asked('letter');
    await expect(record(one, 'left_message')).rejects.toMatchObject({ field: 'input.outcome' });
    await record(one, 'posted');
    expect(await view(one)).toMatchObject({ isOpen: false, tries: [{ outcome: 'posted' }] });
  });

  it('counts once for a form, and is nobody’s beyond the care team', async () => {
    const one = await asked();
    const submitId = randomUUID();
    await record(one, 'no_answer', { submitId, triesAgain: true });
    await record(one, 'no_answer', { submitId, triesAgain: true });
    expect((await view(one)).tries).toHaveLength(1);
    const stranger = await buildStaff(host, one.organization.id, ['clinician']);
    await expect(record(one, 'reached', {}, stranger)).rejects.toMatchObject({ code: 'NOT_FOUND' });
    const elsewhere = await buildStaff(host, (await buildOrganization(host)).id, ['clinical_supervisor']);
    await expect(record(one, 'reached', {}, elsewhere)).rejects.toMatchObject({ code: 'NOT_FOUND' });
  });
});
