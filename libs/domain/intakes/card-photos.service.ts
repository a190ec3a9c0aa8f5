import { Injectable } from '@nestjs/common';
import { fileTypeFromBuffer } from 'file-type';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import type { PatientContext, StaffContext } from '@stepwell/kernel/context';
import { AppError, badInput, notFound } from '@stepwell/kernel/errors';
import { isId, randomId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { FileSeal, type FileRow } from '@stepwell/platform/auth/file-seal';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { plainPicture, type PictureType } from '@stepwell/platform/http/plain-picture';
import { CardPhoto, cardSides, type CardSide } from './card-photo.entity';
import { IntakePacket } from './intake-packet.entity';

const addSchema = z.object({
  packetId: z.string(),
  side: z.enum(cardSides),
});

const noPicture = {
  en: 'This is no JPEG or PNG. Take a photo of the card.',
  es: 'Esto no es un JPEG ni un PNG. Tome una foto de la tarjeta.',
};
const damaged = {
  en: 'This picture is damaged, or too large to be shown. Take another one.',
  es: 'Esta foto está dañada o es muy grande. Tome otra.',
};
const tooLarge = { en: 'This picture is larger than 10 MB.', es: 'Esta foto pesa más de 10 MB.' };

type Actor = StaffContext | PatientContext;

/** The column holds ten million; a seal adds less than a hundred. */
const MOST_BYTES = 9_999_900;

/** That there is a picture, without the picture. */
export interface CardPhotoSummary {
  id: Id;
  side: CardSide;
  addedAt: Date;
}

/** Pictures of insurance cards: taken from phone and desk, shown to the desk alone. */
@Injectable()
export class CardPhotos {
  constructor(
    private readonly db: Database,
    private readonly files: FileSeal,
  ) {}

  /** Which sides of a packet's card there are. @throws AppError FORBIDDEN, NOT_FOUND */
  async list(ctx: Actor, packetId: string): Promise<CardPhotoSummary[]> {
    allow(ctx);
    return this.db.read(ctx, async (tx) => {
      const { patientId } = await packetOf(tx, packetId);
      tx.saw(patientId);
      const photos = await tx.repo(CardPhoto).find({ where: { packetId }, order: { side: 'DESC' } });
      return photos.map(({ id, side, createdAt }) => ({ id, side, addedAt: createdAt }));
    });
  }

  /**
   * Keeps the picture of a side in place of the one before, sealed. What it is, its content says; what tells where and when
   * it was taken is cut out of it.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, UNSUPPORTED; CONFLICT when the packet is finished
   */
  async add(ctx: Actor, input: { packetId: string; side: string }, sent: Buffer): Promise<void> {
    allow(ctx);
    const { packetId, side } = parseInput(addSchema, input, '');
    const found = await fileTypeFromBuffer(sent);
    const mediaType = pictureTypes.find((type) => type === found?.mime);
    if (!mediaType) throw new AppError('UNSUPPORTED', { message: noPicture });
    const bytes = plainPicture(sent, mediaType);
    if (!bytes) throw badInput('file', damaged);
    if (bytes.length > MOST_BYTES) throw new AppError('TOO_LARGE', { message: tooLarge });
    await this.db.write(ctx, async (tx) => {
      const { patientId, finishedAt } = await packetOf(tx, packetId, true);
      if (finishedAt) throw finished();
      await tx.repo(CardPhoto).delete({ packetId, side });
      const addedById = ctx.kind === 'staff' ? ctx.actorId : null;
      const id = randomId();
      await tx.repo(CardPhoto).insert({
        ...{ id, patientId, packetId, side, mediaType, addedById },
        bytes: this.files.seal(bytes, rowOf(ctx, id)),
        isSealed: true,
      });
      await tx.changed('intakes');
    });
  }

  /** The picture, for the desk. @throws AppError FORBIDDEN, NOT_FOUND */
  async read(ctx: StaffContext, id: Id): Promise<Pick<CardPhoto, 'mediaType' | 'bytes'>> {
    allow(ctx);
    return this.db.read(ctx, async (tx) => {
      const { patientId, mediaType } = await tx.repo(CardPhoto).get(id);
      tx.saw(patientId);
      const row = await tx
        .repo(CardPhoto)
        .query('p')
        .andWhere('p.id = :id', { id })
        .addSelect('p.bytes')
        .getOneOrFail();
      return { mediaType, bytes: this.files.open(row.bytes, rowOf(ctx, id)) };
    });
  }

  /**
   * Takes a picture out; nothing of it stays. From a finished packet the desk alone does, where it is the wrong card.
   * @throws AppError FORBIDDEN, NOT_FOUND; CONFLICT for a patient whose packet is finished
   */
  async remove(ctx: Actor, id: Id): Promise<void> {
    allow(ctx);
    await this.db.write(ctx, async (tx) => {
      const { patientId, packetId } = await tx.repo(CardPhoto).get(id);
      tx.saw(patientId);
      if (ctx.kind === 'patient') {
        if (ctx.patientId !== patientId) throw notFound();
        if ((await packetOf(tx, packetId, true)).finishedAt) throw finished();
      }
      await tx.repo(CardPhoto).delete({ id });
      await tx.changed('intakes');
    });
  }
}

const pictureTypes: readonly PictureType[] = ['image/jpeg', 'image/png'];

function finished(): AppError {
  return new AppError('CONFLICT', {
    message: { en: 'This packet is finished.', es: 'Este cuestionario ya está terminado.' },
  });
}

function rowOf({ organizationId }: Actor, id: Id): FileRow {
  return { table: 'card_photos', organizationId, id };
}

function allow(ctx: Actor): void {
  if (ctx.kind !== 'patient') authorize(ctx, 'packet:fill');
}

async function packetOf(tx: Transaction, packetId: string, isChange = false): Promise<IntakePacket> {
  if (!isId(packetId)) throw notFound();
  return isChange ? tx.repo(IntakePacket).getForUpdate(packetId) : tx.repo(IntakePacket).get(packetId);
}
