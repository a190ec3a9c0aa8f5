import { z } from 'zod';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { boxAround } from '@stepwell/platform/geography/box';
import { EARTH_RADIUS_MILES } from '@stepwell/platform/geography/distance';
import { postalCentroid, type Position } from '@stepwell/platform/geography/postal-centroid';

const WITHIN = 'Look within 1 to 250 miles.';

const nearSchema = z
  .object({
    postalCode: z.string().max(20, { error: 'Write a ZIP code of five digits, like 94110.' }).nullish(),
    facilityId: z.string().nullish(),
    withinMiles: z.number().min(1, { error: WITHIN }).max(250, { error: WITHIN }),
  })
  .refine(({ postalCode, facilityId }) => Boolean(postalCode) !== Boolean(facilityId), {
    error: 'Say a ZIP code or a facility, one of them.',
  });

/** Near what a meeting shall be: the middle of a ZIP code area, a facility's or another. */
export type MeetingNearness = z.input<typeof nearSchema>;

/** A position and how far from it, in miles. */
export interface NearPlace extends Position {
  withinMiles: number;
}

/** Where to look. @throws AppError BAD_INPUT naming the field, NOT_FOUND for a facility that is not there */
export async function readNearPlace(tx: Transaction, nearness: MeetingNearness): Promise<NearPlace> {
  const { postalCode, facilityId, withinMiles } = parseInput(nearSchema, nearness, 'filter.near');
  const position = postalCentroid(facilityId ? await codeOfFacility(tx, facilityId) : (postalCode ?? ''));
  if (!position)
    throw badInput('filter.near.postalCode', {
      en: 'This ZIP code has no place on the map. Write the five digits of a street address, like 94110.',
      es: 'Este código postal no está en el mapa. Escribe los cinco números de una dirección, como 94110.',
    });
  return { ...position, withinMiles };
}

async function codeOfFacility(tx: Transaction, id: string): Promise<string> {
  const [facility] = isId(id)
    ? await tx.query<{ postalCode: string | null }>(
        'select postal_code as "postalCode" from facilities where organization_id = $1 and id = $2',
        [tx.ctx.organizationId, id],
      )
    : [];
  if (!facility) throw notFound();
  if (facility.postalCode === null)
    throw badInput('filter.near.facilityId', {
      en: 'This facility has no ZIP code yet; an administrator can enter it.',
      es: 'Este centro todavía no tiene código postal; la administración puede ponerlo.',
    });
  return facility.postalCode;
}

/**
 * The condition that a meeting `m` lies near a place: a box that an index can answer, then the great-circle distance.
 * @param hole puts a value among the parameters and answers its placeholder
 */
export function nearCondition(place: NearPlace, hole: (value: number) => string): string {
  const { south, north, west, east } = boxAround(place, place.withinMiles);
  const [latitude, longitude] = [hole(place.latitude), hole(place.longitude)].map((each) => `${each}::float8`);
  const [from, to] = [hole(west), hole(east)].map((each) => `${each}::float8`);
  const box =
    west <= east ? `m.longitude between ${from} and ${to}` : `(m.longitude >= ${from} or m.longitude <= ${to})`;
  return `m.latitude between ${hole(south)}::float8 and ${hole(north)}::float8 and ${box}
    and ${2 * EARTH_RADIUS_MILES} * asin(least(1, sqrt(power(sin(radians(m.latitude - ${latitude}) / 2), 2)
      + cos(radians(${latitude})) * cos(radians(m.latitude)) * power(sin(radians(m.longitude - ${longitude}) / 2), 2))))
      <= ${hole(place.withinMiles)}::float8`;
}
