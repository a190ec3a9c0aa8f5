import fc from 'fast-check';
import { placeOccurrence, planOccurrences } from './plan-occurrences';
import { shippedProgrammes } from './shipped-programmes';
import { nextAllowed, type SafeHours } from './quiet-hours';
import { addDays, instantOf, localDateOf } from '@stepwell/kernel/wall-clock';

const afterActivation = shippedProgrammes.find(({ code }) => code === 'after-activation')!;

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** What a wall clock in a zone shows, asked of the runtime itself: `YYYY-MM-DD HH:MM`. */
function wallClock(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (instant) => format.format(instant).replace(',', '');
}

/** The reference: walks minute by minute until the wall clock shows the time or a later one. */
function firstInstantShowing(wall: string, zone: string): number {
  const shows = wallClock(zone);
  const utc = Date.parse(`${wall.replace(' ', 'T')}:00Z`);
  for (let instant = utc - 15 * HOUR; ; instant += MINUTE) if (shows(instant) >= wall) return instant;
}

const zones = Intl.supportedValuesOf('timeZone');
const clockChanges: [zone: string, date: string][] = [
  ['America/New_York', '2026-03-08'],
  ['America/New_York', '2026-11-01'],
  ['America/Los_Angeles', '2027-03-14'],
  ['America/St_Johns', '2026-11-01'],
  ['Europe/Berlin', '2026-10-25'],
  ['Africa/Casablanca', '2027-02-07'],
  ['Africa/Cairo', '2026-04-24'],
  ['Asia/Beirut', '2026-03-29'],
  ['America/Asuncion', '2023-10-01'],
  ['America/Havana', '2026-03-08'],
  ['Atlantic/Azores', '2026-03-29'],
  ['Australia/Lord_Howe', '2026-10-04'],
  ['Australia/Lord_Howe', '2026-04-05'],
  ['Antarctica/Troll', '2026-03-29'],
  ['Asia/Kathmandu', '2026-07-01'],
  ['Pacific/Apia', '2011-12-30'],
];

const day = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2036-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().slice(0, 10));
const anywhere = fc.tuple(fc.constantFrom(...zones), day);
const aroundChange = fc.constantFrom(...clockChanges).chain(([zone, date]) =>
  fc.tuple(
    fc.constant(zone),
    fc.integer({ min: -1, max: 1 }).map((shift) => addDays(date, shift)),
  ),
);
const placeAndDay = fc.oneof(anywhere, aroundChange);
/** Programmes are counted in days that exist: no zone plans to leave one out again. */
const existingDays = placeAndDay.filter(([zone]) => zone !== 'Pacific/Apia');
const minute = fc.integer({ min: 0, max: 24 * 60 - 1 });
const clock = (value: number): string =>
  `${String(Math.floor(value / 60)).padStart(2, '0')}:${String(value % 60).padStart(2, '0')}`;
const safeHours: fc.Arbitrary<SafeHours | null> = fc.option(
  fc
    .tuple(minute, minute)
    .filter(([from, until]) => from !== until)
    .map(([from, until]) => ({ from: clock(from), until: clock(until) })),
);

describe('wall time', () => {
  it('is the first instant at which the wall clock shows it, or the first after a gap', () => {
    fc.assert(
      fc.property(placeAndDay, minute, ([zone, date], at) => {
        expect(instantOf(date, at, zone).toISOString()).toBe(
          new Date(firstInstantShowing(`${date} ${clock(at)}`, zone)).toISOString(),
        );
      }),
      { numRuns: 150 },
    );
  });

  it.each([
    [
      'in the gap of spring it is the end of the gap',
      '2026-03-08',
      150,
      'America/New_York',
      '2026-03-08T07:00:00.000Z',
    ],
    [
      'in the overlap of autumn it is the first of the two',
      '2026-11-01',
      90,
      'America/New_York',
      '2026-11-01T05:30:00.000Z',
    ],
    ['in a zone with quarter hours', '2026-07-01', 540, 'Asia/Kathmandu', '2026-07-01T03:15:00.000Z'],
    [
      'on a day that a zone left out, it is the next day’s first instant',
      '2011-12-30',
      540,
      'Pacific/Apia',
      '2011-12-30T10:00:00.000Z',
    ],
  ])('%s', (_what, date, at, zone, instant) => {
    expect(instantOf(date, at, zone).toISOString()).toBe(instant);
  });

  it('gives the calendar day of the place', () => {
    fc.assert(
      fc.property(placeAndDay, minute, ([zone, date], at) => {
        const instant = Date.parse(`${date}T00:00:00Z`) + at * MINUTE;
        expect(localDateOf(new Date(instant), zone)).toBe(wallClock(zone)(instant).slice(0, 10));
      }),
    );
  });
});

describe('quiet hours', () => {
  /** The reference: is this minute allowed by the wall clock, read as text? */
  const allowed = (wall: string, safe: SafeHours | null): boolean => {
    const time = wall.slice(11);
    const awake = time >= '09:00' && time < '20:00';
    if (!safe) return awake;
    const within =
      safe.from < safe.until ? time >= safe.from && time < safe.until : time >= safe.from || time < safe.until;
    return awake && within;
  };

  it('shift to the earliest allowed minute, by the patient’s wall clock and the contact’s safe hours', () => {
    fc.assert(
      fc.property(placeAndDay, minute, safeHours, ([zone, date], at, safe) => {
        const shows = wallClock(zone);
        const start = Date.parse(`${date}T00:00:00Z`) + at * MINUTE;
        let expected: number | null = null;
        for (let instant = start; instant < start + 50 * HOUR && expected === null; instant += MINUTE) {
          if (allowed(shows(instant), safe)) expected = instant;
        }
        const found = nextAllowed(new Date(start), zone, safe);
        expect(found?.getTime() ?? null).toBe(expected);
      }),
      { numRuns: 150 },
    );
  });

  it('let a message leave at 09:00 and hold it at 20:00', () => {
    const at = (text: string) => nextAllowed(new Date(text), 'America/Chicago', null)?.toISOString();
    expect(at('2026-11-24T15:00:00Z')).toBe('2026-11-24T15:00:00.000Z');
    expect(at('2026-11-25T01:59:00Z')).toBe('2026-11-25T01:59:00.000Z');
    expect(at('2026-11-25T02:00:00Z')).toBe('2026-11-25T15:00:00.000Z');
  });

  it('never let a message leave when safe hours lie in the night', () => {
    expect(
      nextAllowed(new Date('2026-11-24T15:00:00Z'), 'America/Chicago', { from: '21:00', until: '08:00' }),
    ).toBeNull();
  });
});

describe('the programme after activation', () => {
  it('comes the next day, on day 3 and on day 7 at nine in the patient’s zone, whatever the clocks do', () => {
    fc.assert(
      fc.property(existingDays, minute, ([timeZone, date], at) => {
        const anchor = new Date(Date.parse(`${date}T00:00:00Z`) + at * MINUTE);
        const planned = planOccurrences(
          afterActivation,
          { date: localDateOf(anchor, timeZone), at: anchor },
          { timeZone, safe: null },
          anchor,
        );
        const today = wallClock(timeZone)(anchor.getTime()).slice(0, 10);
        expect(planned.map(({ localDate }) => localDate)).toEqual([1, 3, 7].map((offset) => addDays(today, offset)));
        for (const one of planned) {
          expect(one.dueAt.getTime()).toBe(firstInstantShowing(`${one.localDate} 09:00`, timeZone));
        }
      }),
      { numRuns: 40 },
    );
  });

  it('never has two steps that may leave at the same time, so an outage ends in one message', () => {
    fc.assert(
      fc.property(existingDays, minute, safeHours, ([timeZone, date], at, safe) => {
        const anchor = new Date(Date.parse(`${date}T00:00:00Z`) + at * MINUTE);
        const planned = planOccurrences(
          afterActivation,
          { date: localDateOf(anchor, timeZone), at: anchor },
          { timeZone, safe },
          anchor,
        );
        for (const [index, one] of planned.entries()) {
          const next = planned[index + 1];
          if (next) expect(one.validUntil.getTime()).toBeLessThan(next.dueAt.getTime());
          expect(one.openUntil.getTime()).toBeGreaterThan(one.validUntil.getTime());
        }
      }),
    );
  });

  it('moves with the zone: the same wall time somewhere else', () => {
    const step = { ...afterActivation.steps[0]!, fixedAt: null };
    const here = placeOccurrence(step, '2026-11-24', { timeZone: 'America/New_York', safe: null });
    const there = placeOccurrence(step, '2026-11-24', { timeZone: 'America/Los_Angeles', safe: null });
    expect(there.dueAt.getTime() - here.dueAt.getTime()).toBe(3 * HOUR);
  });

  it('waits for safe hours and says so', () => {
    const step = { ...afterActivation.steps[0]!, fixedAt: null };
    const placed = placeOccurrence(step, '2026-11-24', {
      timeZone: 'America/Chicago',
      safe: { from: '17:30', until: '22:00' },
    });
    expect(placed).toMatchObject({ dueAt: new Date('2026-11-24T23:30:00Z'), shifted: true });
  });
});

describe('a step that counts hours', () => {
  const base = { ...afterActivation.steps[0]!, dayOffset: 0, localTime: '09:00', sendWithinHours: 24 };
  const plan = (afterHours: number, at: string | null, timeZone = 'America/Chicago', date = '2027-03-13') =>
    planOccurrences(
      { steps: [{ ...base, afterHours }] },
      { date, at: at === null ? null : new Date(at) },
      { timeZone, safe: null },
      new Date('2027-01-01T00:00:00Z'),
    )[0]!;

  it('comes so many hours after the moment itself, across a change of the clocks too', () => {
    // Chicago puts its clocks forward on 14 March 2027: 24 hours after 11:00 is 12:00.
    expect(plan(24, '2027-03-13T17:00:00Z')).toMatchObject({
      ...{ dueAt: new Date('2027-03-14T17:00:00Z'), localDate: '2027-03-14', localTime: '12:00', shifted: false },
    });
    // And back on 7 November: 24 hours after 11:00 is 10:00.
    expect(plan(24, '2027-11-06T16:00:00Z')).toMatchObject({ localDate: '2027-11-07', localTime: '10:00' });
  });

  it('comes before what was named, and waits for no quiet hour past it', () => {
    expect(plan(-2, '2027-03-10T20:30:00Z')).toMatchObject({
      localTime: '12:30',
      dueAt: new Date('2027-03-10T18:30:00Z'),
    });
    const early = plan(-2, '2027-03-10T15:30:00Z');
    expect(early).toMatchObject({ localTime: '07:30', dueAt: new Date('2027-03-10T15:00:00Z'), shifted: true });
  });

  it('counts days on the wall where only the day is known', () => {
    expect(plan(24, null)).toMatchObject({ localDate: '2027-03-13', localTime: '09:00', fixedAt: null });
  });

  it('stays where it is when the patient moves to another zone', () => {
    const { step, fixedAt, localDate, dueAt } = plan(24, '2027-03-13T17:00:00Z');
    const there = placeOccurrence({ ...step, fixedAt }, localDate, { timeZone: 'America/Los_Angeles', safe: null });
    expect(there.dueAt).toEqual(dueAt);
  });

  it('comes where its wall clock says it comes, in any zone', () => {
    fc.assert(
      fc.property(existingDays, minute, fc.integer({ min: -72, max: 336 }), ([timeZone, date], at, hours) => {
        const anchor = new Date(Date.parse(`${date}T00:00:00Z`) + at * MINUTE);
        const one = planOccurrences(
          { steps: [{ ...base, action: 'call', afterHours: hours }] },
          { date, at: anchor },
          { timeZone, safe: null },
          anchor,
        )[0]!;
        expect(one.dueAt.getTime()).toBe(anchor.getTime() + hours * HOUR);
        expect(wallClock(timeZone)(one.dueAt.getTime())).toBe(`${one.localDate} ${one.localTime}`);
      }),
      { numRuns: 60 },
    );
  });
});
