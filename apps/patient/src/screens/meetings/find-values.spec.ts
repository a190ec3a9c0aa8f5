import { anyMeeting, byDay, filterOf } from './find-values';

describe('finding a meeting on a phone', () => {
  it('asks for nothing in particular when nothing is chosen', () =>
    expect(filterOf(anyMeeting)).toEqual({
      ...{ words: null, weekday: null, attendance: null, formats: [], welcomesMedication: null },
      ...{ fellowship: null, language: null, near: null },
    }));

  it('asks for what is chosen', () =>
    expect(
      filterOf({
        ...{ ...anyMeeting, words: ' noon ', day: '0', time: 'evening', format: 'OPEN', medication: true },
        ...{ path: 'SMART', language: 'fr', zip: ' 94110 ', miles: '25' },
      }),
    ).toMatchObject({
      ...{ words: 'noon', weekday: 0, startsFrom: '17:00', startsBefore: '05:00' },
      ...{ formats: ['OPEN'], welcomesMedication: true, fellowship: 'SMART', language: 'fr' },
      near: { postalCode: '94110', withinMiles: 25 },
    }));

  it('puts meetings under their days in their order, those without a time under none', () => {
    const meetings = ['2026-12-04T01:00:00Z', '2026-12-04T20:00:00Z', '2026-12-05T01:00:00Z', null];
    const days = byDay(
      meetings.map((nextStart) => ({ nextStart })),
      (instant) => instant.toISOString().slice(0, 10),
    );
    expect(days.map(([day, found]) => [day, found.length])).toEqual([
      ['2026-12-04', 2],
      ['2026-12-05', 1],
      ['', 1],
    ]);
  });
});
