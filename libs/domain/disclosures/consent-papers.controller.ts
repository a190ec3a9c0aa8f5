import { Controller, Get, HttpCode, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import type { StaffContext } from '@stepwell/kernel/context';
import type { Id } from '@stepwell/kernel/ids';
import { contextOfRequest, type RequestWithContext } from '@stepwell/platform/auth/context-source';
import { Requires } from '@stepwell/platform/graphql/decorators';
import { readScan } from '@stepwell/platform/http/read-scan';
import { TakeConsentPaper } from './take-consent-paper';

type StaffRequest = Request & RequestWithContext;

/** Scans of signed consents, in and out: files go over REST. */
@Controller('imports/consent-papers')
export class ConsentPapersController {
  constructor(private readonly papers: TakeConsentPaper) {}

  /** Takes a scan as the signature. @throws AppError NOT_FOUND, BAD_INPUT, TOO_LARGE, UNSUPPORTED, CONFLICT */
  @Post()
  @HttpCode(201)
  @Requires('consent:manage')
  async upload(@Req() request: StaffRequest, @Query() query: Record<string, unknown>): Promise<{ ok: true }> {
    const said = (name: string): string => (typeof query[name] === 'string' ? query[name] : '');
    const input = Object.fromEntries(
      ['consentId', 'formHash', 'submitId', 'name', 'guardianId'].map((name) => [name, said(name)]),
    );
    await this.papers.run(contextFor(request, 'signConsentOnPaper'), input, await readScan(request));
    return { ok: true };
  }

  /** Hands a scan out to be saved, never to be shown inside the page. @throws AppError NOT_FOUND */
  @Get(':id')
  @Requires('consent:manage')
  async download(@Req() request: StaffRequest, @Param('id') id: Id, @Res() response: Response): Promise<void> {
    const { mediaType, bytes } = await this.papers.read(contextFor(request, 'readConsentPaper'), id);
    response.setHeader('content-disposition', 'attachment; filename="signed-consent"');
    response.setHeader('content-security-policy', `sandbox; default-src 'none'`);
    response.type(mediaType).send(bytes);
  }
}

function contextFor(request: StaffRequest, operation: string): StaffContext {
  return Object.freeze({ ...contextOfRequest(request), operation }) as StaffContext;
}
