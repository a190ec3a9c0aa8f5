import fc from 'fast-check';
import { boxAround } from './box';
import { milesBetween } from './distance';

describe('the box around a position', () => {
  it('leaves out nothing that is near, wherever on the globe', () => {
    const latitude = fc.double({ min: -90, max: 90, noNaN: true });
    const longitude = fc.double({ min: -180, max: 180, noNaN: true });
    const place = fc.record({ latitude, longitude });
    const nudge = fc.double({ min: -3, max: 3, noNaN: true });
    fc.assert(
      fc.property(place, nudge, nudge, fc.integer({ min: 1, max: 250 }), (center, up, right, miles) => {
        const other = {
          latitude: Math.max(-90, Math.min(90, center.latitude + up)),
          longitude: ((((center.longitude + right + 180) % 360) + 360) % 360) - 180,
        };
        // A hair's breadth from the rim, rounding decides.
        if (milesBetween(center, other) > miles * (1 - 1e-9)) return;
        const { south, north, west, east } = boxAround(center, miles);
        expect(other.latitude).toBeGreaterThanOrEqual(south);
        expect(other.latitude).toBeLessThanOrEqual(north);
        const isInside =
          west <= east
            ? other.longitude >= west && other.longitude <= east
            : other.longitude >= west || other.longitude <= east;
        expect(isInside).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });

  it('goes on behind the 180th meridian, and holds every longitude at a pole', () => {
    expect(boxAround({ latitude: 0, longitude: 179.9 }, 50)).toMatchObject({
      west: expect.closeTo(179.18, 1) as number,
      east: expect.closeTo(-179.38, 1) as number,
    });
    expect(boxAround({ latitude: 89.9, longitude: 20 }, 50)).toMatchObject({ north: 90, west: -180, east: 180 });
  });
});
