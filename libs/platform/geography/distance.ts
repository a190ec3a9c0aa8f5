import type { Position } from './postal-centroid';

/** Mean radius of the earth, in miles. */
export const EARTH_RADIUS_MILES = 3_958.76;

/** Great-circle distance in miles: in a straight line over a sphere, not along roads. */
export function milesBetween(from: Position, to: Position): number {
  const [latitude, otherLatitude] = [radians(from.latitude), radians(to.latitude)];
  const half =
    Math.sin((otherLatitude - latitude) / 2) ** 2 +
    Math.cos(latitude) * Math.cos(otherLatitude) * Math.sin(radians(to.longitude - from.longitude) / 2) ** 2;
  // Rounding can carry opposite points past the half turn.
  return 2 * EARTH_RADIUS_MILES * Math.asin(Math.min(1, Math.sqrt(half)));
}

function radians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
