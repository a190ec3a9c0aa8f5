import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { StaffContext } from '@stepwell/kernel/context';
import { parseInput } from '@stepwell/kernel/parse-input';
import { contextOfRequest, type RequestWithContext } from '@stepwell/platform/auth/context-source';
import { TryBudget } from '@stepwell/platform/auth/try-budget';
import { Requires } from '@stepwell/platform/graphql/decorators';
import { StaffSessions } from '../staff/staff-sessions.service';
import { TabletConsent, type TabletConsentPage } from './tablet-consent.service';

const token = z.string().max(200);
const handOverBody = z.strictObject({ consentId: z.string().max(100), guardianId: z.string().max(100).nullish() });
const readBody = z.strictObject({ token });
const signBody = z.strictObject({ token, name: z.string().max(1_000), submitId: z.string().max(100) });

type HttpRequest = Request & { requestId: string };

/** The staff side of the tablet: hands it over. */
@Controller('auth/tablet-consent')
export class ConsentHandOverController {
  constructor(
    private readonly tablets: TabletConsent,
    private readonly sessions: StaffSessions,
  ) {}

  /** Answers where the tablet goes, and ends the session of staff on it: Back opens nothing of theirs. */
  @Post('hand-over')
  @HttpCode(200)
  @Requires('consent:manage')
  async handOver(
    @Req() request: HttpRequest & RequestWithContext,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ url: string }> {
    const ctx = Object.freeze({ ...contextOfRequest(request), operation: 'handOverConsent' }) as StaffContext;
    const { consentId, guardianId } = parseInput(handOverBody, body, '');
    const url = await this.tablets.handOver(ctx, consentId, guardianId ?? null);
    await this.sessions.signOut(request);
    this.sessions.cookie.clear(response);
    return { url };
  }
}

/** The patient's side of the tablet: the words of one consent, to read and to sign. */
@Controller('auth/tablet-consent')
export class TabletConsentController {
  constructor(
    private readonly tablets: TabletConsent,
    private readonly budget: TryBudget,
  ) {}

  @Post('read')
  @HttpCode(200)
  async read(@Req() request: HttpRequest, @Body() body: unknown): Promise<TabletConsentPage> {
    const given = parseInput(readBody, body, '');
    return this.budget.spend(request.ip, () => this.tablets.read(given.token, request.requestId));
  }

  @Post('sign')
  @HttpCode(200)
  async sign(@Req() request: HttpRequest, @Body() body: unknown): Promise<{ ok: true }> {
    const { token: link, ...signature } = parseInput(signBody, body, '');
    await this.budget.spend(request.ip, () => this.tablets.sign(link, signature, request.requestId));
    return { ok: true };
  }
}
