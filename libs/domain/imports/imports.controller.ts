import { Controller, HttpCode, Post, Query, Req } from '@nestjs/common';
import type { Request } from 'express';
import type { RequestContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { contextOfRequest, type RequestWithContext } from '@stepwell/platform/auth/context-source';
import { Requires } from '@stepwell/platform/graphql/decorators';
import { acceptListBody, readBodyParts } from '@stepwell/platform/http/file-body';
import { MAX_IMPORT_BYTES } from './import-words';
import { TakePatientFile } from './take-patient-file';

/** Takes a file of patients: files stream over REST, never through GraphQL. */
@Controller('imports')
export class PatientImportsController {
  constructor(private readonly take: TakePatientFile) {}

  /**
   * Takes FHIR or a census and answers with its import, which the worker reads.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT, TOO_LARGE, UNSUPPORTED
   */
  @Post('patients')
  @HttpCode(202)
  @Requires('patient:import')
  async upload(
    @Req() request: Request & RequestWithContext,
    @Query() query: Record<string, unknown>,
  ): Promise<{ importId: Id }> {
    const ctx: RequestContext = Object.freeze({ ...contextOfRequest(request), operation: 'importPatients' });
    acceptListBody(request, MAX_IMPORT_BYTES);
    const { fileName, ...settings } = query;
    const importId = await this.take.run(ctx, {
      settings,
      fileName: shownName(fileName),
      parts: readBodyParts(request, MAX_IMPORT_BYTES),
    });
    return { importId };
  }
}

/** The last part of a file's name, printable and no longer than names of files are. */
function shownName(given: unknown): string {
  const name = typeof given === 'string' ? given.replace(/^.*[\\/]/, '').replace(/[\p{C}\p{Zl}\p{Zp}]/gu, '') : '';
  return name.trim().slice(0, 200).toWellFormed() || 'patients';
}
