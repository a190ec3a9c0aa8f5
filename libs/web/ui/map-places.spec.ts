import { pinsOf, placeOf, placesOf, type MapPlace } from './map-places';

const church = {
  ...{ name: 'Early birds', attendance: 'IN_PERSON', latitude: 38.62701, longitude: -90.1994 },
  locationName: 'St. Mark’s',
};

describe('meetings on a map', () => {
  it('share one pin where they share a door, however exactly their lists write it', () => {
    const later = { ...church, name: 'Night owls', attendance: 'HYBRID', latitude: 38.62704, locationName: 'Room 2' };
    const other = { ...church, name: 'Across town', latitude: 38.7, locationName: null, address: '5 Elm St' };
    expect(placesOf([church, later, other])).toEqual([
      { key: '38.6270 -90.1994', position: [38.62701, -90.1994], name: 'St. Mark’s', count: 2 },
      { key: '38.7000 -90.1994', position: [38.7, -90.1994], name: '5 Elm St', count: 1 },
    ]);
  });

  it.each([
    [{ ...church, attendance: 'ONLINE' }],
    [{ ...church, attendance: 'INACTIVE' }],
    [{ ...church, attendance: 'UNKNOWN' }],
    [{ ...church, latitude: null }],
    [{ ...church, longitude: undefined as never }],
  ])('have no pin where nobody can go: %j', (meeting) => expect(placeOf(meeting)).toBeUndefined());

  it('stand in pins that can be pressed one by one, and none is lost between them', () => {
    const at = (x: number, count = 1): MapPlace => ({ key: `${x}`, position: [0, x], name: `Door ${x}`, count });
    const places = [at(0), at(30, 2), at(44), at(60), at(200)];
    const pins = pinsOf(places, ([y, x]) => ({ x, y }), 44);
    expect(pins.map(({ keys, count }) => [keys, count])).toEqual([
      [['0', '30'], 3],
      [['44', '60'], 2],
      [['200'], 1],
    ]);
    expect(pinsOf(places, ([y, x]) => ({ x: x * 10, y }), 44).flatMap(({ keys }) => keys)).toHaveLength(5);
  });
});
