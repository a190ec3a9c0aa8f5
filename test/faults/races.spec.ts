import { appendFileSync } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import type { Id } from '@stepwell/kernel/ids';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import { buildConsent } from '@stepwell/test/support/build-patient';
import {
  buildEnrollment,
  buildReachable,
  followUpEntities,
  followUpServices,
  type Reachable,
} from '@stepwell/test/support/build-followup';
import { moveClockTo } from '@stepwell/test/support/move-clock';
import { sampleSize } from '@stepwell/test/support/sample-size';

/** All together; `npm run faults -- --races N` names another number, and a file for the counts. */
const RACES = Number(process.env['STEPWELL_RACES'] ?? sampleSize(250, 10_000));
const REPORT_FILE = process.env['STEPWELL_RACES_REPORT'];
const REVOCATIONS = Math.round(RACES * 0.5);
const OPT_OUTS = Math.round(RACES * 0.3);
const SUSPENSIONS = RACES - REVOCATIONS - OPT_OUTS;
/** For each kind, in milliseconds. */
const LIMIT_MS = 120_000 + RACES * 300;

/** How races of one kind ended. */
interface Ends {
  /** It left before the refusal; for a suspension, also after its end. */
  sent: number;
  held: number;
  /** It left although it was refused: must stay 0. */
  sentAfterRefusal: number;
}

interface Attempt {
  status: string;
  /** When the newest attempt was journalled; null when there was none in this round. */
  journalledAt: Date | null;
}

describe('a follow-up that races', () => {
  let host: TestHost;
  let services: ReturnType<typeof followUpServices>;
  let reachable: Reachable;
  let id: Id;
  /** Longest head start of one side, in milliseconds: as long as a message takes on this machine today. */
  let headStart = 0;
  beforeAll(async () => {
    host = await openTestHost(followUpEntities);
    services = followUpServices(host.database);
    reachable = await buildReachable(host, { timeZone: 'America/Chicago' });
    const { organization, patient, clinician } = reachable;
    const { occurrences } = await buildEnrollment(host, organization, patient, clinician, {
      activatedAt: new Date('2027-06-01T18:00:00Z'),
    });
    id = occurrences['next-day']!;
    await moveClockTo(host, '2027-06-02T18:00:00Z');
    for (let tries = 0; tries < 5; tries += 1) {
      await planAgain();
      const before = performance.now();
      await send();
      headStart = Math.ceil(performance.now() - before);
    }
  });
  afterAll(() => host.close());

  const send = (): Promise<void> => services.processor.send(reachable.organization.system, { ids: [id] });
  const inSystem = <T>(sql: string, values: unknown[]): Promise<T[]> =>
    host.database.write(reachable.organization.system, (tx) => tx.query<T>(sql, values));

  /** The occurrence as if it had never been tried; answers the fence that older attempts reached. */
  async function planAgain(): Promise<number> {
    const [row] = await inSystem<{ fence: number }>(
      `update follow_up_occurrences set status = 'planned', reason = null, due_at = app.now() where organization_id = $1 and id = $2 returning fence`,
      [reachable.organization.id, id],
    );
    await inSystem(`update follow_up_enrollments set status = 'active' where organization_id = $1`, [
      reachable.organization.id,
    ]);
    services.mailer.sent.length = 0;
    return row!.fence;
  }

  async function attempt(sinceFence: number): Promise<Attempt> {
    const [row] = await inSystem<Attempt>(
      `select o.status, (select t.created_at from follow_up_touches t where t.organization_id = $1 and t.occurrence_id = o.id
         and t.fence > $3 order by t.fence desc limit 1) as "journalledAt"
       from follow_up_occurrences o where o.organization_id = $1 and o.id = $2`,
      [reachable.organization.id, id, sinceFence],
    );
    return row!;
  }

  /** How one race against a refusal that lasts ended; a message that was held has no journal entry and left nothing. */
  function endOf(status: string, journalledAt: Date | null, refusedAt: Date): keyof Ends {
    const mails = services.mailer.sent.length;
    if (journalledAt === null && mails > 0) return 'sentAfterRefusal';
    expect({ status, mails }).toEqual(journalledAt ? { status: 'sent', mails: 1 } : { status: 'blocked', mails: 0 });
    if (journalledAt === null) return 'held';
    return journalledAt <= refusedAt ? 'sent' : 'sentAfterRefusal';
  }

  /** Adds them to the report, and fails where something left after its refusal, or one side always won: then nothing raced. */
  function judge(kind: string, ends: Ends): void {
    const races = ends.sent + ends.held + ends.sentAfterRefusal;
    if (REPORT_FILE) appendFileSync(REPORT_FILE, `${JSON.stringify({ kind, races, ...ends })}\n`);
    expect(ends.sentAfterRefusal).toBe(0);
    expect(Math.min(ends.sent, ends.held)).toBeGreaterThan(0);
  }

  /** Lets both run at once, one a little ahead of the other. */
  async function race(refuse: () => Promise<unknown>, round: number): Promise<void> {
    // Up to three times as long for the message: a machine that is busier than when it was timed must let it win, too.
    const lead = ((round * 7919) % (4 * headStart)) - headStart;
    await Promise.all([pause(Math.max(0, -lead)).then(send), pause(Math.max(0, lead)).then(refuse)]);
  }

  it(
    `a revocation, ${REVOCATIONS} times: it leaves only when it was journalled before the revocation`,
    async () => {
      const { organization, patient, clinician } = reachable;
      let consent = reachable.consent;
      const ends: Ends = { sent: 0, held: 0, sentAfterRefusal: 0 };
      for (let round = 0; round < REVOCATIONS; round += 1) {
        const fence = await planAgain();
        await race(() => host.database.write(clinician, (tx) => services.consents.revoke(tx, consent.id)), round);
        const [revoked] = await inSystem<{ at: Date }>(
          'select revoked_at as at from channel_consents where organization_id = $1 and id = $2',
          [organization.id, consent.id],
        );
        const { status, journalledAt } = await attempt(fence);
        ends[endOf(status, journalledAt, revoked!.at)] += 1;
        consent = await buildConsent(host, patient, clinician);
      }
      judge('revocation', ends);
    },
    LIMIT_MS,
  );

  it(
    `an opt-out, ${OPT_OUTS} times: it leaves only when it was journalled before the opt-out`,
    async () => {
      const { organization, contact } = reachable;
      const ends: Ends = { sent: 0, held: 0, sentAfterRefusal: 0 };
      for (let round = 0; round < OPT_OUTS; round += 1) {
        const fence = await planAgain();
        await race(
          () =>
            host.database.write(organization.system, (tx) =>
              services.suppressions.suppress(tx, 'email', contact.address, 'opted_out'),
            ),
          round,
        );
        const [suppressed] = await inSystem<{ at: Date }>(
          'select created_at as at from suppressions where organization_id = $1',
          [organization.id],
        );
        const { status, journalledAt } = await attempt(fence);
        ends[endOf(status, journalledAt, suppressed!.at)] += 1;
        await host.database.write(organization.system, (tx) =>
          services.suppressions.lift(tx, 'email', contact.address),
        );
      }
      judge('opt-out', ends);
    },
    LIMIT_MS,
  );

  it(
    `a suspension, ${SUSPENSIONS} times: nothing leaves while it lasts`,
    async () => {
      const superuser = new Client({ connectionString: host.test.urls.superuser });
      await superuser.connect();
      const become = async (status: string): Promise<number> => {
        const { rows } = await superuser.query<{ at: Date }>(
          'update organizations set status = $2 where organization_id = $1 returning updated_at as at',
          [reachable.organization.id, status],
        );
        return rows[0]!.at.getTime();
      };
      const ends: Ends = { sent: 0, held: 0, sentAfterRefusal: 0 };
      for (let round = 0; round < SUSPENSIONS; round += 1) {
        const fence = await planAgain();
        const span = { from: 0, until: 0 };
        await race(async () => {
          span.from = await become('suspended');
          // What left before it can be written down only after it.
          await pause(headStart);
          span.until = await become('active');
        }, round);
        const { journalledAt } = await attempt(fence);
        const at = journalledAt?.getTime() ?? 0;
        expect(services.mailer.sent).toHaveLength(journalledAt ? 1 : 0);
        if (journalledAt === null) ends.held += 1;
        else if (at <= span.from || at >= span.until) ends.sent += 1;
        else ends.sentAfterRefusal += 1;
      }
      await superuser.end();
      judge('suspension', ends);
    },
    LIMIT_MS,
  );

  it('another worker, 50 times: one mail', async () => {
    const other = followUpServices(host.database, { mailer: services.mailer });
    for (let round = 0; round < 50; round += 1) {
      await planAgain();
      await race(() => other.processor.send(reachable.organization.system, { ids: [id] }), round);
      expect(services.mailer.sent).toHaveLength(1);
    }
  }, 60_000);
});
