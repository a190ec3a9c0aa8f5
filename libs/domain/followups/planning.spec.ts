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
          localDateOf(anchor, timeZone),
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
        const planned = planOccurrences(afterActivation, localDateOf(anchor, timeZone), { timeZone, safe }, anchor);
        for (const [index, one] of planned.entries()) {
          const next = planned[index + 1];
          if (next) expect(one.validUntil.getTime()).toBeLessThan(next.dueAt.getTime());
          expect(one.openUntil.getTime()).toBeGreaterThan(one.validUntil.getTime());
        }
      }),
    );
  });

  it('moves with the zone: the same wall time somewhere else', () => {
    const step = afterActivation.steps[0]!;
    const here = placeOccurrence(step, '2026-11-24', { timeZone: 'America/New_York', safe: null });
    const there = placeOccurrence(step, '2026-11-24', { timeZone: 'America/Los_Angeles', safe: null });
    expect(there.dueAt.getTime() - here.dueAt.getTime()).toBe(3 * HOUR);
  });

  it('waits for safe hours and says so', () => {
    const step = afterActivation.steps[0]!;
    const placed = placeOccurrence(step, '2026-11-24', {
      timeZone: 'America/Chicago',
      safe: { from: '17:30', until: '22:00' },
    });
    expect(placed).toMatchObject({ dueAt: new Date('2026-11-24T23:30:00Z'), shifted: true });
  });
});
