import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { Controller, Get, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { StaffContext } from '@stepwell/kernel/context';
import { contextOfRequest, type RequestWithContext } from '@stepwell/platform/auth/context-source';
import { Database } from '@stepwell/platform/database/database';
import { Requires, StepUp } from '@stepwell/platform/graphql/decorators';
import { Log } from '@stepwell/platform/telemetry/log';
import { OrganizationExports } from './organization-exports.service';
import { WriteOrganizationExport } from './write-organization-export';

/** Hands an organization's own record out, to be saved: a file that may be large goes over REST. */
@Controller('organization-export')
export class OrganizationExportsController {
  constructor(
    private readonly database: Database,
    private readonly exports: OrganizationExports,
    private readonly writing: WriteOrganizationExport,
    private readonly log: Log,
  ) {}

  /** @throws AppError FORBIDDEN, STEP_UP_REQUIRED, NOT_FOUND when none is open; what fails later cuts the file off */
  @Get('file')
  @Requires('organization:export')
  @StepUp()
  async file(@Req() request: Request & RequestWithContext, @Res() response: Response): Promise<void> {
    const operation = 'downloadOrganizationExport';
    const ctx = Object.freeze({ ...contextOfRequest(request), operation }) as StaffContext;
    await this.database.write(ctx, (tx) => this.exports.take(tx));
    response.setHeader('content-type', 'application/gzip');
    response.setHeader('content-disposition', 'attachment; filename="organization-record.ndjson.gz"');
    response.setHeader('cache-control', 'no-store');
    try {
      await pipeline(Readable.from(this.writing.lines(ctx)), createGzip(), response);
    } catch (error) {
      this.log.warn('an export was cut off', { operation, error });
      response.destroy();
    }
  }
}
