import fc from 'fast-check';
import { coverageSpans, type Shift } from './coverage-spans';

const zone = 'America/Chicago';
const weekly = (weekday: number, startTime: string, endTime: string, staffMemberId: string, place = 'first'): Shift =>
  ({ place, staffMemberId, weekday, localDate: null, startTime, endTime, note: null }) as Shift;
const once = (localDate: string, startTime: string, endTime: string, staffMemberId: string | null): Shift => ({
  ...{ place: 'first', staffMemberId, weekday: null, localDate, startTime, endTime },
  note: 'Holiday',
});
const shown = (shifts: Shift[], from: string, until: string) =>
  coverageSpans(shifts, zone, new Date(from), new Date(until)).map(
    ({ startsAt, endsAt, firstId, backupId, note }) =>
      `${startsAt.toISOString().slice(5, 16)} ${endsAt.toISOString().slice(5, 16)} ${firstId ?? '-'}/${backupId ?? '-'}${note ? ` ${note}` : ''}`,
  );

describe('who is on call', () => {
  it('passes midnight, and leaves a gap where nobody is', () => {
    // A Thursday and the Friday after; Chicago is six hours behind.
    expect(
      shown(
        [weekly(4, '17:00', '07:00', 'ana'), weekly(5, '08:00', '17:00', 'ben')],
        '2026-11-26T18:00Z',
        '2026-11-28T00:00Z',
      ),
    ).toEqual([
      '11-26T18:00 11-26T23:00 -/-',
      '11-26T23:00 11-27T13:00 ana/-',
      '11-27T13:00 11-27T14:00 -/-',
      '11-27T14:00 11-27T23:00 ben/-',
      '11-27T23:00 11-28T00:00 -/-',
    ]);
  });

  it('is somebody else, or nobody, for the hours of a day of its own, which says why', () => {
    expect(
      shown(
        [
          weekly(4, '00:00', '00:00', 'ana'),
          weekly(4, '00:00', '00:00', 'cal', 'backup'),
          once('2026-11-26', '12:00', '18:00', null),
          once('2026-11-26', '18:00', '20:00', 'dee'),
        ],
        '2026-11-26T06:00Z',
        '2026-11-27T06:00Z',
      ),
    ).toEqual([
      '11-26T06:00 11-26T18:00 ana/cal',
      '11-26T18:00 11-27T00:00 -/cal Holiday',
      '11-27T00:00 11-27T02:00 dee/cal Holiday',
      '11-27T02:00 11-27T06:00 ana/cal',
    ]);
  });

  it('is the hour on the wall when the clocks change', () => {
    const nights = [weekly(6, '19:00', '07:00', 'ana')];
    expect(shown(nights, '2026-10-31T12:00Z', '2026-11-01T20:00Z')[1]).toBe('11-01T00:00 11-01T13:00 ana/-');
    expect(shown(nights, '2026-03-07T12:00Z', '2026-03-08T20:00Z')[1]).toBe('03-08T01:00 03-08T12:00 ana/-');
  });

  it('covers the whole time that was asked for, without holes or overlaps, and agrees with asking for each minute', () => {
    const time = fc
      .tuple(fc.integer({ min: 0, max: 23 }), fc.constantFrom('00', '30'))
      .map(([hour, minute]) => `${String(hour).padStart(2, '0')}:${minute}`);
    const shift = fc
      .tuple(
        fc.integer({ min: 0, max: 6 }),
        time,
        time,
        fc.constantFrom('ana', 'ben'),
        fc.constantFrom('first', 'backup'),
      )
      .map(([day, start, end, who, place]) => weekly(day, start, end, who, place));
    const begin = fc.integer({ min: 0, max: 400 }).map((day) => new Date(Date.UTC(2026, 0, 1 + day, 5)));
    fc.assert(
      fc.property(fc.array(shift, { maxLength: 6 }), begin, (shifts, from) => {
        const until = new Date(from.getTime() + 3 * 86_400_000);
        const spans = coverageSpans(shifts, zone, from, until);
        expect(spans[0]!.startsAt).toEqual(from);
        expect(spans.at(-1)!.endsAt).toEqual(until);
        for (const [at, span] of spans.entries()) {
          expect(span.endsAt.getTime()).toBeGreaterThan(span.startsAt.getTime());
          if (at > 0) expect(span.startsAt).toEqual(spans[at - 1]!.endsAt);
          const middle = new Date((span.startsAt.getTime() + span.endsAt.getTime()) / 2);
          const [alone] = coverageSpans(shifts, zone, middle, new Date(middle.getTime() + 1));
          expect([alone!.firstId, alone!.backupId]).toEqual([span.firstId, span.backupId]);
        }
      }),
      { numRuns: 60 },
    );
  });
});
