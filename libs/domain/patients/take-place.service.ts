import { badInput } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { optionalText, severalLines } from '@stepwell/kernel/text-rules';
import type { Transaction } from '@stepwell/platform/database/transaction';
import type { LevelOfCare } from './episode-of-care.entity';
import { PlaceOverride } from './place-override.entity';

/** Where a stay takes a place. */
export interface StayPlace {
  facilityId: Id;
  levelOfCare: LevelOfCare;
  track: string | null;
}

interface HeldPlaces {
  /** Null where it is the whole level that is counted. */
  track: string | null;
  places: number;
  /** By others. */
  taken: number;
}

const FIELD = 'input.overCapacityReason';

/** Why somebody is taken where every place is held; none is null. */
export const overCapacityReason = optionalText(severalLines('The reason', 300));

/**
 * The counted places that are all held, where this patient would newly take one. What was counted stays locked until the
 * transaction ends, so that of two at once the second sees the first.
 */
export async function fullPlaces(tx: Transaction, patientId: Id | null, stay: StayPlace): Promise<HeldPlaces[]> {
  const counted = await tx.query<HeldPlaces>('select track, places, taken from app.lock_places($1, $2, $3, $4)', [
    ...[patientId, stay.facilityId, stay.levelOfCare, stay.track],
  ]);
  return counted.filter(({ places, taken }) => taken >= places);
}

/**
 * Lets a stay take its place. Where every place is held it takes a reason from somebody who may go past that, which is kept.
 * @throws AppError BAD_INPUT for `input.overCapacityReason`
 */
export async function takePlace(
  tx: Transaction,
  patientId: Id,
  stay: StayPlace,
  reason: string | null = null,
): Promise<void> {
  const full = await fullPlaces(tx, patientId, stay);
  if (full.length === 0) return;
  const { ctx } = tx;
  if (ctx.kind !== 'staff' || !ctx.permissions.has('capacity:override'))
    throw badInput(FIELD, `${sayFull(full[0]!)} Choose another place, or ask a supervisor to take them all the same.`);
  if (!reason)
    throw badInput(FIELD, `${sayFull(full[0]!)} Choose another place, or say why they are taken all the same.`);
  const { facilityId, levelOfCare } = stay;
  for (const held of full)
    await tx
      .repo(PlaceOverride)
      .insert({ ...held, patientId, facilityId, levelOfCare, reason, overriddenById: ctx.actorId });
}

function sayFull({ track }: HeldPlaces): string {
  return track ? 'Every place in this programme is taken.' : 'Every place at this level of care is taken here.';
}
