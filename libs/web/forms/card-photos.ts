import { getJson, postJson } from '@stepwell/web/graphql/send';
import { uprightPicture } from './upright-picture';

/** Sides of an insurance card. */
export const cardSides = ['front', 'back'] as const;
/** One of them. */
export type CardSide = (typeof cardSides)[number];

/** That there is a picture of a side. */
export interface CardPhoto {
  id: string;
  side: CardSide;
}

/** Which sides of a packet's card there are. */
export async function listCardPhotos(packetId: string): Promise<CardPhoto[]> {
  const query = new URLSearchParams({ packetId });
  return (await getJson<{ photos: CardPhoto[] }>(`/imports/card-photos?${query.toString()}`)).photos;
}

/** Sends a photo of a side, in place of the one before. */
export async function sendCardPhoto(packetId: string, side: CardSide, file: Blob): Promise<void> {
  const query = new URLSearchParams({ packetId, side });
  await postJson(`/imports/card-photos?${query.toString()}`, await uprightPicture(file));
}

/** Takes a photo out for good. */
export async function removeCardPhoto(id: string): Promise<void> {
  await postJson(`/imports/card-photos/${encodeURIComponent(id)}/remove`);
}
