import fc from 'fast-check';
import { DateTime, IANAZone } from 'luxon';
import { addDays, instantOf, localDateOf, wallTimeOf } from '@stepwell/kernel/wall-clock';
import { planSessions, type ExceptionPlan, type GroupPlan } from './plan-sessions';
import { daysOf, faultOf, rotationPlace } from './recurrence';

const group = (change: Partial<GroupPlan> = {}): GroupPlan => ({
  startsOn: '2026-01-05',
  startTime: '18:30',
  durationMinutes: 90,
  recurrence: 'FREQ=WEEKLY;BYDAY=MO,WE',
  rotation: [],
  endedOn: null,
  room: 'Blue room',
  ...change,
});
const exception = (change: Partial<ExceptionPlan>): ExceptionPlan => ({
  id: 'x',
  kind: 'skip',
  occurrenceDate: null,
  newDate: null,
  newTime: null,
  durationMinutes: null,
  room: null,
  format: null,
  ...change,
});
const zone = 'America/Chicago';
const month = (plan: GroupPlan, exceptions: ExceptionPlan[] = []) =>
  planSessions(plan, exceptions, '2026-03-01', '2026-03-31', zone);

describe('a recurrence', () => {
  it('names the days that a calendar would', () => {
    expect(daysOf('FREQ=WEEKLY;INTERVAL=2;BYDAY=TU', '2026-01-06', '2026-01-01', '2026-02-10')).toEqual([
      '2026-01-06',
      '2026-01-20',
      '2026-02-03',
    ]);
    expect(daysOf('FREQ=MONTHLY;BYDAY=-1FR', '2026-01-01', '2026-01-01', '2026-03-31')).toEqual([
      '2026-01-30',
      '2026-02-27',
      '2026-03-27',
    ]);
    expect(daysOf('FREQ=DAILY;COUNT=3', '2026-02-27', '2026-01-01', '2026-12-31')).toEqual([
      '2026-02-27',
      '2026-02-28',
      '2026-03-01',
    ]);
    expect(daysOf('FREQ=WEEKLY;BYDAY=MO;UNTIL=20260119', '2026-01-05', '2026-01-01', '2026-12-31')).toHaveLength(3);
  });

  it.each([
    ['FREQ=WEEKLY;BYDAY=MO', null],
    ['FREQ=MONTHLY;BYMONTHDAY=1,15', null],
    ['FREQ=HOURLY', 'Write the repetition'],
    ['FREQ=WEEKLY;BYHOUR=9', 'Write the repetition'],
    ['BYDAY=MO;FREQ=WEEKLY', 'Write the repetition'],
    ['FREQ=WEEKLY;FREQ=DAILY', 'Write the repetition'],
    ['FREQ=WEEKLY;constructor=1', 'Write the repetition'],
    ['FREQ=DAILY;INTERVAL=0', 'Write the repetition'],
    ['FREQ=WEEKLY;COUNT=3;UNTIL=20270101', 'Choose either'],
    ['FREQ=WEEKLY;BYDAY=2MO', 'A weekday is counted'],
    ['FREQ=WEEKLY;BYMONTHDAY=3', 'Days of the month'],
    ['FREQ=WEEKLY;BYDAY=MO;UNTIL=20200101', 'This repetition gives no day'],
  ])('says what is wrong with %s', (rule, fault) => {
    const found = faultOf(rule, '2026-01-05');
    if (fault === null) expect(found).toBeNull();
    else expect(found).toContain(fault);
  });

  it('turns the rotation once a week, also where a group meets twice in it', () => {
    const formats = month(group({ rotation: ['discussion', 'literature', 'speaker'] })).map((one) => one.format);
    expect(formats.slice(0, 6)).toEqual([
      ...['speaker', 'speaker'],
      ...['discussion', 'discussion'],
      ...['literature', 'literature'],
    ]);
    expect(rotationPlace('2026-01-05', '2025-12-29', 3)).toBe(2);
  });
});

describe('sessions of a plan', () => {
  it('leave out, move and add what an exception says, and keep the format of a moved one', () => {
    const sessions = month(group({ rotation: ['discussion', 'literature', 'speaker'] }), [
      exception({ kind: 'skip', occurrenceDate: '2026-03-04' }),
      exception({
        kind: 'move',
        occurrenceDate: '2026-03-09',
        newDate: '2026-03-12',
        newTime: '08:00:00',
        room: 'Hall',
      }),
      exception({ id: 'e', kind: 'extra', newDate: '2026-03-14', newTime: '10:00:00', durationMinutes: 30 }),
    ]);
    expect(
      sessions.slice(0, 4).map(({ key, localDate, localTime, room }) => [key, localDate, localTime, room]),
    ).toEqual([
      ['2026-03-02', '2026-03-02', '18:30', 'Blue room'],
      ['2026-03-11', '2026-03-11', '18:30', 'Blue room'],
      ['2026-03-09', '2026-03-12', '08:00', 'Hall'],
      ['extra e', '2026-03-14', '10:00', 'Blue room'],
    ]);
    expect(sessions[2]!.format).toBe('discussion');
    expect(sessions[3]!.endsAt.getTime() - sessions[3]!.startsAt.getTime()).toBe(30 * 60_000);
  });

  it('end with the group', () => {
    const sessions = month(group({ endedOn: '2026-03-10' }), [
      exception({ kind: 'extra', newDate: '2026-03-14', newTime: '10:00:00' }),
    ]);
    expect(sessions.map((session) => session.localDate)).toEqual(['2026-03-02', '2026-03-04', '2026-03-09']);
  });

  it('are none without a recurrence but the extra ones', () => {
    expect(month(group({ recurrence: null }))).toEqual([]);
  });

  it('keep their wall time around every change of the clocks in every zone, and none is doubled or lost', () => {
    const minutes = fc.oneof(fc.integer({ min: 0, max: 1_439 }), fc.constantFrom(0, 30, 60, 90, 120, 150, 179));
    const rules = fc.constantFrom('FREQ=DAILY', 'FREQ=WEEKLY;BYDAY=SA,SU,MO', 'FREQ=WEEKLY;INTERVAL=2;BYDAY=SU');
    fc.assert(
      fc.property(minutes, rules, (minute, recurrence) => {
        const startTime = `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;
        for (const { tz, day } of changes) {
          const [from, to] = [addDays(day, -8), addDays(day, 8)];
          const sessions = planSessions(group({ startsOn: from, startTime, recurrence }), [], from, to, tz);
          expect(sessions.map((session) => session.localDate)).toEqual(daysOf(recurrence, from, from, to));
          for (const [at, { localDate, startsAt }] of sessions.entries()) {
            if (at > 0) expect(startsAt.getTime()).toBeGreaterThan(sessions[at - 1]!.startsAt.getTime());
            const shown = [localDateOf(startsAt, tz), wallTimeOf(startsAt, tz)];
            // Another time only where the clocks skip this one; it is then the first instant after the gap.
            if (shown.join(' ') !== `${localDate} ${startTime}`)
              expect({ tz, localDate, startTime, exists: existsOn(localDate, startTime, tz) }).toMatchObject({
                exists: false,
              });
          }
        }
      }),
      { numRuns: 3 },
    );
  });

  it('start at the first of two times where the clocks are put back', () => {
    expect(instantOf('2026-11-01', 90, zone).toISOString()).toBe('2026-11-01T06:30:00.000Z');
    const [session] = planSessions(
      group({ startTime: '01:30', recurrence: 'FREQ=DAILY' }),
      [],
      '2026-11-01',
      '2026-11-01',
      zone,
    );
    expect(session!.startsAt.toISOString()).toBe('2026-11-01T06:30:00.000Z');
  });
});

/** Every change of the clocks from 2026 to 2027 in every zone of this runtime: the day before which the offset differs. */
const changes = Intl.supportedValuesOf('timeZone').flatMap((tz) => {
  const iana = IANAZone.create(tz);
  const at = (days: number) => Date.UTC(2026, 0, 1 + days, 12);
  const found: { tz: string; day: string }[] = [];
  // Week by week, then day by day: most weeks change nothing.
  for (let week = 0; week < 104; week += 1) {
    if (iana.offset(at(week * 7)) === iana.offset(at(week * 7 + 7))) continue;
    for (let days = week * 7; days < week * 7 + 7; days += 1)
      if (iana.offset(at(days)) !== iana.offset(at(days + 1)))
        found.push({ tz, day: new Date(at(days + 1)).toISOString().slice(0, 10) });
  }
  return found;
});

function existsOn(day: string, time: string, tz: string): boolean {
  const [hour, minute] = time.split(':').map(Number);
  const [year, monthOfYear, date] = day.split('-').map(Number);
  const found = DateTime.fromObject(
    { year: year!, month: monthOfYear!, day: date!, hour: hour!, minute: minute! },
    { zone: tz },
  );
  return found.toFormat('yyyy-MM-dd HH:mm') === `${day} ${time}`;
}
