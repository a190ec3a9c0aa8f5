import { milesBetween } from './distance';
import { postalCentroid } from './postal-centroid';

describe('the middle of a ZIP code area', () => {
  it('is found for five digits and for nine', () => {
    const mission = { latitude: expect.closeTo(37.75, 1) as number, longitude: expect.closeTo(-122.4, 1) as number };
    for (const code of ['94110', ' 94110 ', '94110-1234']) expect(postalCentroid(code)).toMatchObject(mission);
    expect(postalCentroid('00601')).toMatchObject({ latitude: expect.closeTo(18.2, 1) as number });
  });

  it.each(['', '00000', '941101234', '9411', '941100', 'K1A 0B1', '٩٤١١٠', 'constructor', '94110; drop table'])(
    '%j has none',
    (code) => {
      expect(postalCentroid(code)).toBeNull();
    },
  );
});

describe('the distance in a straight line', () => {
  const chicago = { latitude: 41.8781, longitude: -87.6298 };
  const newYork = { latitude: 40.7128, longitude: -74.006 };

  it('is spherical, in miles, the same both ways and none to itself', () => {
    expect(milesBetween(chicago, newYork)).toBeCloseTo(711, 0);
    expect(milesBetween(newYork, chicago)).toBe(milesBetween(chicago, newYork));
    expect(milesBetween(chicago, chicago)).toBe(0);
  });

  it('is short across the 180th meridian and over a pole, and half the globe at most', () => {
    expect(milesBetween({ latitude: 0, longitude: 179.9 }, { latitude: 0, longitude: -179.9 })).toBeCloseTo(13.8, 1);
    expect(milesBetween({ latitude: 89.9, longitude: 0 }, { latitude: 89.9, longitude: 180 })).toBeCloseTo(13.8, 1);
    expect(milesBetween({ latitude: 90, longitude: 0 }, { latitude: -90, longitude: 77 })).toBeCloseTo(12_437, 0);
  });
});
