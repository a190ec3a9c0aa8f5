import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { channelHealth } from '@stepwell/domain/followups/channel-health';
import { ArmTexts } from '@stepwell/domain/sending/arm-texts';
import { PauseSending } from '@stepwell/domain/sending/pause-sending';
import { SendingPause } from '@stepwell/domain/sending/sending-pause.entity';
import { TextArming } from '@stepwell/domain/sending/text-arming.entity';
import { TextRequirement, textRequirements } from '@stepwell/domain/sending/text-requirement.entity';
import { textGoLive } from '@stepwell/domain/sending/view-sending';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildStaff } from '@stepwell/test/support/build-organization';
import { buildConsent, buildContact } from '@stepwell/test/support/build-patient';
import {
  buildEnrollment,
  buildReachable,
  followUpEntities,
  followUpServices,
  type Reachable,
} from '@stepwell/test/support/build-followup';
import { moveClockBy, moveClockTo } from '@stepwell/test/support/move-clock';

type Due = Reachable & { id: Id; owner: StaffContext };

/** Days of the product's clock: each test takes the next one, because the clock never goes back. */
let day = 0;

describe('what an organization lets leave', () => {
  let host: TestHost;
  let services: ReturnType<typeof followUpServices>;
  const arming = new ArmTexts();
  const pausing = new PauseSending();
  beforeAll(async () => {
    host = await openTestHost([...followUpEntities, TextRequirement, TextArming, SendingPause]);
    services = followUpServices(host.database);
  });
  afterAll(() => host.close());
  beforeEach(() => void (services.mailer.sent.length = services.texter.sent.length = 0));

  /** Somebody in Chicago who agreed to one channel, with a message due; it is noon there. */
  async function due(channel: 'email' | 'sms'): Promise<Due> {
    const date = `2027-07-${String((day += 1)).padStart(2, '0')}`;
    const one = await buildReachable(host, { timeZone: 'America/Chicago' });
    const owner = await buildStaff(host, one.organization.id, ['owner']);
    if (channel === 'sms') {
      await host.database.write(one.clinician, (tx) => services.consents.revoke(tx, one.consent.id));
      await buildContact(host, one.patient, { kind: 'phone' });
      await buildConsent(host, one.patient, one.clinician, { channel: 'sms' });
    }
    const activatedAt = new Date(Date.parse(`${date}T17:00:00Z`) - 86_400_000);
    const { occurrences } = await buildEnrollment(host, one.organization, one.patient, one.clinician, { activatedAt });
    await moveClockTo(host, `${date}T17:00:00Z`);
    return { ...one, owner, id: occurrences['next-day']! };
  }
  const as = <T>(who: StaffContext, verb: (tx: Parameters<ArmTexts['arm']>[0]) => Promise<T>) =>
    host.database.write(who, verb);
  const confirmAll = async ({ owner }: Due): Promise<void> => {
    for (const requirement of textRequirements)
      await as(owner, (tx) => arming.confirm(tx, { requirement, note: `Evidence of ${requirement}` }));
  };
  const send = ({ organization, id }: Due): Promise<void> =>
    services.processor.send(organization.system, { ids: [id] });
  const state = async ({ organization, id }: Due): Promise<string> => {
    const [row] = await host.database.read(organization.system, (tx) =>
      tx.query<{ status: string; reason: string | null }>(
        'select status, reason from follow_up_occurrences where organization_id = $1 and id = $2',
        [organization.id, id],
      ),
    );
    return [row!.status, row!.reason].filter(Boolean).join(' ');
  };

  describe('a text', () => {
    it('stays where it is while texts are not armed, and says so', async () => {
      const one = await due('sms');
      await send(one);
      expect([await state(one), services.texter.sent]).toEqual(['blocked not_armed', []]);
    });

    it('leaves once every requirement holds and somebody armed texts', async () => {
      const one = await due('sms');
      await confirmAll(one);
      await as(one.owner, (tx) => arming.arm(tx, true));
      await send(one);
      expect(await state(one)).toBe('sent');
      expect(services.texter.sent).toHaveLength(1);
    });

    it('that was looked at before a requirement was withdrawn does not leave', async () => {
      const one = await due('sms');
      await confirmAll(one);
      await as(one.owner, (tx) => arming.arm(tx, true));
      const { candidates } = await services.gate.look(one.organization.system, [one.id]);
      await as(one.owner, (tx) => arming.withdraw(tx, { requirement: 'agreement', reason: 'The contract ran out' }));
      expect(await services.gate.admit(one.organization.system, candidates)).toMatchObject({
        ...{ admitted: [], again: [one.id] },
      });
      expect((await host.database.read(one.owner, (tx) => textGoLive(tx, true))).isArmed).toBe(false);
    });

    it.each(textRequirements)('can’t be armed without %s', async (missing) => {
      const one = await due('sms');
      await confirmAll(one);
      await as(one.owner, (tx) => arming.withdraw(tx, { requirement: missing, reason: 'Not any more' }));
      await expect(as(one.owner, (tx) => arming.arm(tx, true))).rejects.toMatchObject({ code: 'BAD_INPUT' });
      await as(one.owner, (tx) => arming.confirm(tx, { requirement: missing, note: 'Again' }));
      await as(one.owner, (tx) => arming.arm(tx, true));
      expect(await host.database.read(one.owner, (tx) => textGoLive(tx, true))).toMatchObject({
        isArmed: true,
        requirements: textRequirements.map((requirement) => ({
          requirement,
          note: requirement === missing ? 'Again' : `Evidence of ${requirement}`,
        })),
      });
    });

    it('is armed by nobody but who runs the organization, and only by saying so', async () => {
      const one = await due('sms');
      await confirmAll(one);
      await expect(as(one.clinician, (tx) => arming.arm(tx, true))).rejects.toMatchObject({ code: 'FORBIDDEN' });
      await expect(as(one.owner, (tx) => arming.arm(tx, false))).rejects.toMatchObject({ field: 'input.isConfirmed' });
      await expect(
        as(one.owner, (tx) => arming.confirm(tx, { requirement: 'help', note: 'Twice' })),
      ).rejects.toMatchObject({ code: 'CONFLICT' });
    });
  });

  describe('a message of a paused channel', () => {
    it.each(['all', 'email'] as const)('waits (%s), and leaves when it goes on', async (scope) => {
      const one = await due('email');
      await as(one.owner, (tx) => pausing.pause(tx, { scope, reason: 'Bounces' }));
      await send(one);
      expect(await state(one)).toBe('planned channel_paused');
      await as(one.owner, (tx) => pausing.resume(tx, scope));
      await moveClockBy(host, 11 * 60);
      await send(one);
      expect([await state(one), services.mailer.sent.length]).toEqual(['sent', 1]);
    });

    it('expires when that takes too long', async () => {
      const one = await due('email');
      await as(one.owner, (tx) => pausing.pause(tx, { scope: 'email', reason: 'Bounces' }));
      await send(one);
      await moveClockBy(host, 40 * 3600);
      day += 2;
      await send(one);
      expect(await state(one)).toBe('expired expired');
    });

    it('does not leave when it was looked at before', async () => {
      const one = await due('email');
      const { candidates } = await services.gate.look(one.organization.system, [one.id]);
      await as(one.owner, (tx) => pausing.pause(tx, { scope: 'all', reason: 'Stop' }));
      expect((await services.gate.admit(one.organization.system, candidates)).admitted).toEqual([]);
    });

    it('goes by the other one where the patient agreed to both', async () => {
      const one = await due('email');
      await confirmAll(one);
      await as(one.owner, (tx) => arming.arm(tx, true));
      await buildContact(host, one.patient, { kind: 'phone' });
      await buildConsent(host, one.patient, one.clinician, { channel: 'sms' });
      await as(one.owner, (tx) => pausing.pause(tx, { scope: 'email', reason: 'Bounces' }));
      await send(one);
      expect([services.mailer.sent.length, services.texter.sent.length]).toEqual([0, 1]);
    });

    it('tells of another obstacle first: waiting would not help', async () => {
      const one = await due('email');
      await as(one.owner, (tx) => pausing.pause(tx, { scope: 'email', reason: 'Bounces' }));
      await host.database.write(one.clinician, (tx) => services.consents.revoke(tx, one.consent.id));
      await send(one);
      expect(await state(one)).toBe('blocked no_consent');
    });
  });

  it('does not leave when its organization was suspended after it was looked at', async () => {
    const one = await due('email');
    const { candidates } = await services.gate.look(one.organization.system, [one.id]);
    await host.database.write(one.organization.system, (tx) =>
      tx.query(`update organizations set status = 'suspended' where organization_id = $1`, [one.organization.id]),
    );
    const { admitted } = await services.gate.admit(one.organization.system, candidates);
    expect(admitted).toEqual([]);
  });

  it('is counted by channel: what left, what waits, and what went wrong how', async () => {
    const one = await due('email');
    await send(one);
    const other = await due('email');
    services.mailer.outcome = { kind: 'rejected', reason: 'bounced' };
    await send(other);
    services.mailer.outcome = { kind: 'accepted', providerId: 'memory' };
    const health = ({ organization }: Due) => host.database.read(organization.system, (tx) => channelHealth(tx));
    expect(await health(one)).toMatchObject([
      { channel: 'email', acceptedLastHour: 0, failures: [], dueNow: 0 },
      { channel: 'sms', lastAcceptedAt: null, acceptedLastHour: 0, failures: [], dueNow: 0 },
    ]);
    expect(await health(other)).toMatchObject([
      { lastAcceptedAt: null, failures: [{ kind: 'failed bounced', count: 1 }] },
      { failures: [] },
    ]);
    const third = await due('email');
    await send(third);
    expect(await health(third)).toMatchObject([{ acceptedLastHour: 1, failures: [] }, {}]);
    expect((await health(third))[0]!.lastAcceptedAt).toBeInstanceOf(Date);
  });
});
