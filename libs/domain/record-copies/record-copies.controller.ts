import { once } from 'node:events';
import { Body, Controller, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { Zip, ZipDeflate } from 'fflate';
import { z } from 'zod';
import type { PatientContext } from '@stepwell/kernel/context';
import { parseInput } from '@stepwell/kernel/parse-input';
import { languages } from '@stepwell/kernel/words';
import { contextOfRequest, type RequestWithContext } from '@stepwell/platform/auth/context-source';
import { TryBudget } from '@stepwell/platform/auth/try-budget';
import { OwnRecord } from '@stepwell/platform/graphql/decorators';
import { copyWords } from './copy-words';
import { ReadRecord, type ReadRecordResult } from './read-record';
import { RecordCopies } from './record-copies.service';
import { writeCopyPage } from './write-copy-page';

const body = z.strictObject({ pin: z.string().max(40), language: z.enum(languages) });

/** Hands patients a copy of what is kept about them. Neutral words: others may see the address and the file's name. */
@Controller('my-copy')
export class RecordCopiesController {
  constructor(
    private readonly copies: RecordCopies,
    private readonly reading: ReadRecord,
    private readonly budget: TryBudget,
  ) {}

  /** @throws AppError UNAUTHENTICATED, BAD_INPUT, PIN_REFUSED; TooManyTries */
  @Post('file')
  @OwnRecord()
  async file(
    @Req() request: Request & RequestWithContext,
    @Body() given: unknown,
    @Res() response: Response,
  ): Promise<void> {
    const { pin, language } = parseInput(body, given, '');
    this.budget.take(request.ip);
    const ctx = Object.freeze({ ...contextOfRequest(request), operation: 'downloadMyRecord' }) as PatientContext;
    await this.copies.grant(ctx, pin, language);
    this.budget.giveBack(request.ip);
    const record = await this.reading.run(ctx, language);
    response.status(200);
    response.setHeader('content-type', 'application/zip');
    response.setHeader('content-disposition', 'attachment; filename="my-copy.zip"');
    response.setHeader('cache-control', 'no-store');
    await send(response, [
      ['copy.html', writeCopyPage(record, language)],
      ['copy.json', JSON.stringify(dataOf(record, language), null, 1)],
    ]);
  }
}

function dataOf({ at, timeZone, organization, sections }: ReadRecordResult, language: 'en' | 'es'): object {
  const notInHere = copyWords[language].missing;
  return { format: 'stepwell-record/1', madeAt: at, organization, timeZone, language, notInHere, sections };
}

/** Packs the files into the answer as they are compressed; whoever reads slowly is waited for. */
async function send(response: Response, files: readonly (readonly [name: string, text: string])[]): Promise<void> {
  const zip = new Zip((error, chunk) => {
    if (error) response.destroy(error);
    else response.write(chunk);
  });
  for (const [name, text] of files) {
    const file = new ZipDeflate(name, { level: 6 });
    zip.add(file);
    const bytes = Buffer.from(text);
    for (let from = 0; from < bytes.length || from === 0; from += CHUNK) {
      file.push(bytes.subarray(from, from + CHUNK), from + CHUNK >= bytes.length);
      if (response.destroyed) return;
      if (response.writableNeedDrain) await Promise.race([once(response, 'drain'), once(response, 'close')]);
    }
  }
  zip.end();
  response.end();
}

/** Bytes that are compressed before others get their turn. */
const CHUNK = 65_536;
