import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { PatientContext, StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { contextOfRequest, type RequestWithContext } from '@stepwell/platform/auth/context-source';
import { OwnRecord, Requires } from '@stepwell/platform/graphql/decorators';
import { readScan } from '@stepwell/platform/http/read-scan';
import { CardPhotos, type CardPhotoSummary } from './card-photos.service';

type SignedRequest = Request & RequestWithContext;
type Texts = Record<string, unknown>;

abstract class CardPhotosController {
  constructor(protected readonly photos: CardPhotos) {}

  protected async all(request: SignedRequest, { packetId }: Texts): Promise<{ photos: CardPhotoSummary[] }> {
    return { photos: await this.photos.list(contextFor(request, 'listCardPhotos'), text(packetId)) };
  }

  protected async take(request: SignedRequest, { packetId, side }: Texts): Promise<{ ok: true }> {
    const named = { packetId: text(packetId), side: text(side) };
    await this.photos.add(contextFor(request, 'addCardPhoto'), named, await readScan(request));
    return { ok: true };
  }

  protected async takeOut(request: SignedRequest, id: Id): Promise<{ ok: true }> {
    await this.photos.remove(contextFor(request, 'removeCardPhoto'), id);
    return { ok: true };
  }
}

/** Pictures of insurance cards at the desk. */
@Controller('imports/card-photos')
export class StaffCardPhotosController extends CardPhotosController {
  constructor(photos: CardPhotos) {
    super(photos);
  }

  @Get()
  @Requires('packet:fill')
  list(@Req() request: SignedRequest, @Query() query: Texts): Promise<{ photos: CardPhotoSummary[] }> {
    return this.all(request, query);
  }

  @Post()
  @HttpCode(201)
  @Requires('packet:fill')
  add(@Req() request: SignedRequest, @Query() query: Texts): Promise<{ ok: true }> {
    return this.take(request, query);
  }

  /** @throws AppError NOT_FOUND */
  @Get(':id')
  @Requires('packet:fill')
  async read(@Req() request: SignedRequest, @Param('id') id: Id, @Res() response: Response): Promise<void> {
    const { mediaType, bytes } = await this.photos.read(contextFor(request, 'readCardPhoto') as StaffContext, id);
    response.setHeader('content-security-policy', `sandbox; default-src 'none'`);
    response.type(mediaType).send(bytes);
  }

  @Post(':id/remove')
  @HttpCode(200)
  @Requires('packet:fill')
  remove(@Req() request: SignedRequest, @Param('id') id: Id): Promise<{ ok: true }> {
    return this.takeOut(request, id);
  }
}

/** Pictures of insurance cards from the patient's phone, which shows that they are there, never themselves. */
@Controller('imports/card-photos')
export class PatientCardPhotosController extends CardPhotosController {
  constructor(photos: CardPhotos) {
    super(photos);
  }

  @Get()
  @OwnRecord()
  list(@Req() request: SignedRequest, @Query() query: Texts): Promise<{ photos: CardPhotoSummary[] }> {
    return this.all(request, query);
  }

  @Post()
  @HttpCode(201)
  @OwnRecord()
  add(@Req() request: SignedRequest, @Query() query: Texts): Promise<{ ok: true }> {
    return this.take(request, query);
  }

  @Post(':id/remove')
  @HttpCode(200)
  @OwnRecord()
  remove(@Req() request: SignedRequest, @Param('id') id: Id): Promise<{ ok: true }> {
    return this.takeOut(request, id);
  }
}

function contextFor(request: SignedRequest, operation: string): StaffContext | PatientContext {
  return Object.freeze({ ...contextOfRequest(request), operation }) as StaffContext | PatientContext;
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : '';
}
