import { DecideReport } from '@stepwell/domain/meetings/decide-report';
import { ReportClosed } from '@stepwell/domain/meetings/report-closed';
import { actingAsPatient, buildPatient } from '@stepwell/test/support/build-patient';
import type { StaffContext } from '@stepwell/kernel/context';
import { AddFeedSource } from '@stepwell/domain/meetings/add-feed-source';
import { FeedSourcesService } from '@stepwell/domain/meetings/feed-sources.service';
import { KeepMeeting } from '@stepwell/domain/meetings/keep-meeting';
import type { AddMeetingInput } from '@stepwell/domain/meetings/keep-meetings.graphql';
import { MarkMeeting } from '@stepwell/domain/meetings/mark-meeting';
import type { MeetingSearch } from '@stepwell/domain/meetings/search-meetings';
import { MeetingsService } from '@stepwell/domain/meetings/meetings.service';
import { OverrideMeeting } from '@stepwell/domain/meetings/override-meeting';
import { FacilitiesService } from '@stepwell/domain/organizations/facilities.service';
import { DutyHours } from '@stepwell/domain/organizations/duty-hours.entity';
import { Facility } from '@stepwell/domain/organizations/facility.entity';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { buildDirectoryMeeting, buildFeedSource, buildMeeting } from '@stepwell/test/support/build-meeting';
import { openTestHost, type TestHost } from '@stepwell/test/support/build-host';
import {
  buildFacility,
  buildOrganization,
  buildStaff,
  type BuiltOrganization,
} from '@stepwell/test/support/build-organization';
import { directoryEntities } from '@stepwell/test/support/directory-host';

/** An organization of its own, and its person who keeps the directory. */
interface Keeper {
  organization: BuiltOrganization;
  admin: StaffContext;
}

describe('keeping the directory', () => {
  let host: TestHost;
  let mine: Keeper;
  let theirs: Keeper;
  const meetings = new MeetingsService();
  const override = new OverrideMeeting(meetings);
  const marks = new MarkMeeting(meetings, new FacilitiesService());
  const keep = new KeepMeeting();
  const report = new ReportClosed(meetings);
  const reports = new DecideReport(meetings);

  beforeAll(async () => {
    host = await openTestHost([...directoryEntities, Facility, DutyHours]);
  });
  afterAll(() => host.close());
  beforeEach(async () => {
    [mine, theirs] = await Promise.all([buildKeeper(), buildKeeper()]);
  });

  async function buildKeeper(): Promise<Keeper> {
    const organization = await buildOrganization(host);
    return { organization, admin: await buildStaff(host, organization.id, ['admin']) };
  }
  const as = <T>({ admin }: Keeper, verb: (tx: Transaction) => Promise<T>) => host.database.write(admin, verb);
  const find = (keeper: Keeper, filter: MeetingSearch) =>
    host.database.read(keeper.admin, async (tx) => {
      const { edges } = await meetings.search(tx, filter, { first: 100 });
      return edges.map(({ node }) => node);
    });
  const refused = (code: string, field?: string) => (field ? { code, field } : { code });

  describe('of a shared feed', () => {
    let shared: Awaited<ReturnType<typeof buildDirectoryMeeting>>;
    beforeEach(async () => {
      shared = await buildDirectoryMeeting(host, mine.organization.id, { name: 'Lantern group' });
      await subscribeToo(theirs, shared.feedId);
    });

    it('overrides fellowship and time zone for itself alone', async () => {
      const input = { meetingId: shared.id, fellowship: 'NA', timeZone: 'America/Denver', isHidden: false };
      await as(mine, (tx) => override.run(tx, input));
      expect(await find(mine, { fellowship: 'NA' })).toMatchObject([
        { id: shared.id, timeZone: 'America/Denver', overriddenFellowship: 'NA', overriddenTimeZone: 'America/Denver' },
      ]);
      expect(await find(theirs, { words: 'lantern' })).toMatchObject([
        { id: shared.id, fellowship: 'AA', timeZone: 'America/Chicago', overriddenFellowship: null },
      ]);
      await as(mine, (tx) => override.run(tx, { meetingId: shared.id, isHidden: false }));
      expect(await find(mine, { words: 'lantern' })).toMatchObject([{ fellowship: 'AA', timeZone: 'America/Chicago' }]);
    });

    it('hides a meeting from its own searches, and finds it among the hidden', async () => {
      await as(mine, (tx) => override.run(tx, { meetingId: shared.id, isHidden: true }));
      expect(await find(mine, { words: 'lantern' })).toEqual([]);
      expect(await find(mine, { words: 'lantern', isHidden: true })).toMatchObject([{ id: shared.id, isHidden: true }]);
      expect(await find(theirs, { words: 'lantern' })).toMatchObject([{ id: shared.id, isHidden: false }]);
    });

    it('marks a meeting for one facility or for all, with who said so', async () => {
      const facility = await buildFacility(host, mine.organization.id, { name: 'East' });
      const mark = { meetingId: shared.id, kind: 'welcomes_medication' } as const;
      await as(mine, (tx) => marks.mark(tx, { ...mark, note: 'Asked the chair' }));
      await as(mine, (tx) => marks.mark(tx, { ...mark, facilityId: facility.id }));
      await as(mine, (tx) => marks.mark(tx, { ...mark, facilityId: facility.id, note: 'Went there' }));
      const [meeting] = await find(mine, { welcomesMedication: true });
      expect(meeting!.marks).toMatchObject([
        { facilityName: null, note: 'Asked the chair', markedByName: expect.stringContaining('admin') as unknown },
        { facilityName: 'East', note: 'Went there', markedAt: expect.any(Date) as unknown },
      ]);
      expect(await find(theirs, { welcomesMedication: true })).toEqual([]);
      expect((await find(theirs, { words: 'lantern' }))[0]!.marks).toEqual([]);
      for (const { id } of meeting!.marks) await as(mine, (tx) => marks.unmark(tx, id));
      expect(await find(mine, { welcomesMedication: true })).toEqual([]);
    });

    it('warns every patient of a meeting that one did not find, until staff say whether it is held', async () => {
      const [patient, other] = await Promise.all([
        buildPatient(host, mine.organization, {}),
        buildPatient(host, mine.organization, {}),
      ]);
      const say = () =>
        host.database.write(actingAsPatient(mine.organization.id, patient.id), (tx) => report.run(tx, shared.id));
      const seen = async () =>
        host.database.read(actingAsPatient(mine.organization.id, other.id), (tx) => meetings.get(tx, shared.id));
      await say();
      await say();
      expect(await seen()).toMatchObject({ reportedClosedOn: expect.stringMatching(/^\d{4}-\d\d-\d\d$/) as unknown });
      expect((await find(theirs, { words: 'lantern' }))[0]!.reportedClosedOn).toBeNull();
      const open = await as(mine, (tx) => reports.list(tx));
      expect(open).toMatchObject([{ reportCount: 1, meeting: { id: shared.id, name: 'Lantern group' } }]);
      expect(await as(theirs, (tx) => reports.list(tx))).toEqual([]);

      await as(mine, (tx) => reports.dismiss(tx, open[0]!.id));
      expect(await seen()).toMatchObject({ reportedClosedOn: null, confirmedClosedOn: null });
      await expect(as(mine, (tx) => reports.dismiss(tx, open[0]!.id))).rejects.toMatchObject(refused('CONFLICT'));

      await say();
      const [again] = await as(mine, (tx) => reports.list(tx));
      await expect(as(theirs, (tx) => reports.confirm(tx, again!.id))).rejects.toMatchObject(refused('NOT_FOUND'));
      await as(mine, (tx) => reports.confirm(tx, again!.id));
      expect(await seen()).toMatchObject({
        reportedClosedOn: null,
        confirmedClosedOn: expect.any(String) as unknown,
        nextStart: null,
      });
      expect(await find(mine, { words: 'lantern' })).toEqual([]);
      expect(await find(theirs, { words: 'lantern' })).toHaveLength(1);
      await as(mine, (tx) => override.run(tx, { meetingId: shared.id, isHidden: false }));
      expect(await seen()).toMatchObject({ confirmedClosedOn: null });
    });

    it('keeps no word of who reported a meeting, and lets only staff who may say whether it is held', async () => {
      const patient = await buildPatient(host, mine.organization, {});
      await host.database.write(actingAsPatient(mine.organization.id, patient.id), (tx) => report.run(tx, shared.id));
      const kept = await as(mine, (tx) =>
        tx.query('select * from meeting_reports where organization_id = $1', [mine.organization.id]),
      );
      expect(JSON.stringify(kept)).not.toContain(patient.id);
      // Nor the moment, beside which the audit trail has a name: no id that is made of it, no time of day.
      const [row] = await as(mine, (tx) =>
        tx.query(
          `select substr(id::text, 15, 1) as version, to_char(created_at, 'HH24MISSUS') as made, to_char(updated_at, 'HH24MISSUS') as changed
             from meeting_reports where organization_id = $1 and status = 'open'`,
          [mine.organization.id],
        ),
      );
      expect(row).toEqual({ version: '4', made: '000000000000', changed: '000000000000' });
      const technician = await buildStaff(host, mine.organization.id, ['technician']);
      await expect(host.database.write(technician, (tx) => reports.list(tx))).rejects.toMatchObject(
        refused('FORBIDDEN'),
      );
    });

    it('takes no meeting of a feed that the organization does not subscribe to', async () => {
      const elsewhere = await buildDirectoryMeeting(host, theirs.organization.id);
      const meetingId = elsewhere.id;
      const verbs: ((tx: Transaction) => Promise<unknown>)[] = [
        (tx) => override.run(tx, { meetingId, isHidden: true }),
        (tx) => marks.mark(tx, { meetingId, kind: 'welcomes_medication' }),
        (tx) => report.run(tx, meetingId),
        (tx) => meetings.get(tx, meetingId),
        (tx) => meetings.locate(tx, [meetingId]),
        (tx) =>
          marks.mark(tx, {
            meetingId: shared.id,
            kind: 'welcomes_medication',
            facilityId: theirs.organization.facility.id,
          }),
      ];
      for (const verb of verbs) await expect(as(mine, verb)).rejects.toMatchObject(refused('NOT_FOUND'));
    });
  });

  describe('by hand', () => {
    const details: Omit<AddMeetingInput, 'sourceId'> = {
      name: 'House meeting',
      weekday: 4,
      startTime: '19:30',
      attendance: 'in_person',
      formats: ['open', 'discussion'],
      locationName: 'Common room',
    };
    let sourceId: string;
    beforeEach(async () => {
      sourceId = (await buildFeedSource(host, mine.organization.id, { kind: 'manual', fellowship: 'MARA' })).id;
    });

    it('adds, changes and ends a meeting, which nobody else sees', async () => {
      const id = await as(mine, (tx) => keep.add(tx, { ...details, sourceId }));
      expect(await find(mine, { words: 'house', weekday: 4, formats: ['open'] })).toMatchObject([
        { id, isManual: true, fellowship: 'MARA', startTime: '19:30:00', nextStart: expect.any(Date) as unknown },
      ]);
      expect(await find(theirs, { words: 'house' })).toEqual([]);
      await as(mine, (tx) => keep.change(tx, { ...details, name: 'Garden meeting', meetingId: id }));
      expect(await find(mine, { words: 'garden' })).toMatchObject([{ id }]);
      await as(mine, (tx) => keep.end(tx, id));
      expect(await find(mine, { words: 'garden' })).toEqual([]);
      expect(await as(mine, (tx) => meetings.get(tx, id))).toMatchObject({
        nextStart: null,
        missingSince: expect.any(Date) as unknown,
      });
      await as(mine, (tx) => keep.change(tx, { ...details, meetingId: id }));
      expect(await find(mine, { words: 'house' })).toHaveLength(1);
    });

    it.each([
      [{ name: ' ' }, 'input.name'],
      [{ weekday: 7 }, 'input.weekday'],
      [{ startTime: null }, 'input.startTime'],
      [{ startTime: '25:00' }, 'input.startTime'],
      [{ conferenceUrl: 'javascript:alert(1)' }, 'input.conferenceUrl'],
      [{ conferencePhone: 'call me' }, 'input.conferencePhone'],
      [{ notes: 'x'.repeat(4_001) }, 'input.notes'],
    ])('refuses %j by name', async (wrong, field) => {
      const adding = as(mine, (tx) => keep.add(tx, { ...details, ...wrong, sourceId }));
      await expect(adding).rejects.toMatchObject(refused('BAD_INPUT', field));
    });

    it('leaves alone what comes from a list, and what is another organization’s', async () => {
      const list = await buildFeedSource(host, mine.organization.id);
      const listed = await buildMeeting(host, list);
      await expect(as(mine, (tx) => keep.add(tx, { ...details, sourceId: list.id }))).rejects.toMatchObject(
        refused('BAD_INPUT', 'input.sourceId'),
      );
      await expect(as(mine, (tx) => keep.end(tx, listed.id))).rejects.toMatchObject(
        refused('BAD_INPUT', 'input.meetingId'),
      );
      const id = await as(mine, (tx) => keep.add(tx, { ...details, sourceId }));
      await expect(as(theirs, (tx) => keep.add(tx, { ...details, sourceId }))).rejects.toMatchObject(
        refused('NOT_FOUND'),
      );
      await expect(as(theirs, (tx) => keep.end(tx, id))).rejects.toMatchObject(refused('NOT_FOUND'));
    });
  });

  describe('with a source', () => {
    const input = { name: 'City list', kind: 'url', fellowship: 'AA', defaultTimeZone: 'America/Chicago' } as const;

    it('subscribes to the same shared feed as whoever named the address before', async () => {
      const url = `https://${mine.organization.id}.example.org/meetings.json?key=1#top`;
      const add = (keeper: Keeper) => as(keeper, (tx) => new AddFeedSource().run(tx, { ...input, url }));
      const [one, other] = [await add(mine), await add(theirs)];
      const listed = await host.database.read(mine.admin, (tx) => new FeedSourcesService().get(tx, one));
      expect(listed).toMatchObject({
        kind: 'url',
        url: url.replace('#top', ''),
        isRefreshing: true,
        meetingCount: 0,
        lastImport: null,
      });
      const feeds = await Promise.all(
        [mine, theirs].map((keeper) =>
          as(keeper, (tx) => tx.query('select directory_feed_id from feed_sources where id = any($1)', [[one, other]])),
        ),
      );
      expect(feeds[0]).toEqual(feeds[1]);
      await expect(
        as(mine, (tx) => new AddFeedSource().run(tx, { ...input, name: 'Again', url })),
      ).rejects.toMatchObject(refused('BAD_INPUT', 'input.url'));
    });

    it.each([
      [null, /address/],
      ['meetings.json', /no address/],
      ['ftp://example.org/x', /must begin with https/],
      ['http://user:secret@example.org/x', /without a user name/],
      ['https://example.org:8443/x', /port/],
      [`https://example.org/${'x'.repeat(2_000)}`, /no address/],
    ])('refuses %s as an address, and says what to change', async (url, message) => {
      const adding = as(mine, (tx) => new AddFeedSource().run(tx, { ...input, url }));
      await expect(adding).rejects.toMatchObject({
        code: 'BAD_INPUT',
        field: 'input.url',
        message: expect.stringMatching(message) as unknown,
      });
    });

    it('refreshes nothing that has no address, and nothing of another organization', async () => {
      const file = await buildFeedSource(host, mine.organization.id);
      const refresh = (keeper: Keeper) => as(keeper, (tx) => new FeedSourcesService().refresh(tx, file.id));
      await expect(refresh(mine)).rejects.toMatchObject(refused('BAD_INPUT', 'input.id'));
      await expect(refresh(theirs)).rejects.toMatchObject(refused('NOT_FOUND'));
    });
  });

  /** The same feed, another organization. */
  async function subscribeToo(keeper: Keeper, feedId: string): Promise<void> {
    await host.database.write(keeper.organization.system, (tx) =>
      tx.query(
        `insert into feed_sources (organization_id, name, kind, fellowship, default_time_zone, directory_feed_id)
         values ($1, 'Shared', 'url', 'AA', 'America/Chicago', $2)`,
        [keeper.organization.id, feedId],
      ),
    );
  }
});
