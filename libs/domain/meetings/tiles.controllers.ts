import { Controller, Get, Param, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { contextOfRequest, type RequestWithContext } from '@stepwell/platform/auth/context-source';
import { OwnRecord, Requires } from '@stepwell/platform/graphql/decorators';
import { ReadTile } from './read-tile';
import { tileOf, type TileTexts } from './tile-address';

type TileRequest = Request & RequestWithContext;

const PATH = ':zoom/:column/:row';

abstract class TilesController {
  constructor(private readonly reading: ReadTile) {}

  /** Never kept by the browser: which streets were looked at is nobody's to find on the device. */
  protected async answer(request: TileRequest, texts: TileTexts, response: Response): Promise<void> {
    const tile = tileOf(texts);
    const ctx = Object.freeze({ ...contextOfRequest(request), operation: 'readTile' });
    const picture = tile && (await this.reading.run(ctx, tile));
    if (picture) response.type(picture.mediaType).send(picture.bytes);
    else response.status(404).end();
  }
}

/** Squares of the map for staff. */
@Controller('tiles')
export class StaffTilesController extends TilesController {
  constructor(reading: ReadTile) {
    super(reading);
  }

  @Get(PATH)
  @Requires('meeting:read')
  read(@Req() request: TileRequest, @Param() texts: TileTexts, @Res() response: Response): Promise<void> {
    return this.answer(request, texts, response);
  }
}

/** Squares of the map for patients. */
@Controller('tiles')
export class PatientTilesController extends TilesController {
  constructor(reading: ReadTile) {
    super(reading);
  }

  @Get(PATH)
  @OwnRecord()
  read(@Req() request: TileRequest, @Param() texts: TileTexts, @Res() response: Response): Promise<void> {
    return this.answer(request, texts, response);
  }
}
