import { filterOf, noFinderFilters } from './finder-filters';

describe('what the search for meetings asks for', () => {
  it('is nothing in particular when nothing is chosen', () =>
    expect(filterOf(noFinderFilters)).toEqual({
      ...{ words: null, weekday: null, startsWithinHours: null, formats: [], attendance: null },
      ...{ fellowship: null, language: null, welcomesMedication: null },
    }));

  it('is all that is chosen', () =>
    expect(
      filterOf({
        ...noFinderFilters,
        day: '0',
        time: 'night',
        hours: '24',
        format: 'STEP',
        access: 'OPEN',
        proof: '1',
        medication: '1',
      }),
    ).toMatchObject({
      weekday: 0,
      startsFrom: '22:00',
      startsBefore: '05:00',
      startsWithinHours: 24,
      formats: ['STEP', 'OPEN', 'PROOF_OF_ATTENDANCE'],
      welcomesMedication: true,
    }));

  it('leaves out what an address may hold and the server would refuse', () =>
    expect(
      filterOf({ ...noFinderFilters, day: '9', time: 'noon', hours: '999', access: 'WOMEN', format: 'LOUD' }),
    ).toEqual(filterOf(noFinderFilters)));
});
