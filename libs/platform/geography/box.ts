import { EARTH_RADIUS_MILES } from './distance';
import type { Position } from './postal-centroid';

/** Degrees within which everything near a position lies; over the 180th meridian `west` is greater than `east`. */
export interface Box {
  south: number;
  north: number;
  west: number;
  east: number;
}

/** The smallest box around all that lies within `miles` of a position; around a pole it holds every longitude. */
export function boxAround({ latitude, longitude }: Position, miles: number): Box {
  const angle = miles / EARTH_RADIUS_MILES;
  const reach = (angle * 180) / Math.PI;
  const south = Math.max(-90, latitude - reach);
  const north = Math.min(90, latitude + reach);
  if (south === -90 || north === 90) return { south, north, west: -180, east: 180 };
  // A meridian is touched off the position's own parallel, where they lie closer together.
  const across = (Math.asin(Math.sin(angle) / Math.cos((latitude * Math.PI) / 180)) * 180) / Math.PI;
  return { south, north, west: wrapped(longitude - across), east: wrapped(longitude + across) };
}

function wrapped(longitude: number): number {
  if (longitude < -180) return longitude + 360;
  return longitude > 180 ? longitude - 360 : longitude;
}
