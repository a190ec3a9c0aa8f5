import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import type { PatientContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import { parseInput } from '@stepwell/kernel/parse-input';
import { TryBudget } from '@stepwell/platform/auth/try-budget';
import { KeptCopies } from './kept-copies.service';
import { PatientSessions } from './patient-sessions.service';

const pinBody = z.strictObject({ pin: z.string().max(40) });
const tokenBody = z.strictObject({ token: z.string().max(200) });

type HttpRequest = Request & { requestId: string };

/** What a patient's own phone asks about the copy that it keeps. Neutral words: others may see the address. */
@Controller('auth/phone')
export class KeptCopiesController {
  constructor(
    private readonly copies: KeptCopies,
    private readonly sessions: PatientSessions,
    private readonly budget: TryBudget,
  ) {}

  @Post('begin')
  @HttpCode(200)
  async begin(@Req() request: HttpRequest, @Body() body: unknown): Promise<{ token: string }> {
    const { pin } = parseInput(pinBody, body, '');
    const token = await this.budget.spend(request.ip, async () => this.copies.begin(await this.signedIn(request), pin));
    return { token };
  }

  @Post('check')
  @HttpCode(200)
  async check(@Req() request: HttpRequest, @Body() body: unknown): Promise<{ keeps: boolean }> {
    const { token } = parseInput(tokenBody, body, '');
    this.budget.take(request.ip);
    const keeps = await this.copies.mayKeep(token);
    if (keeps) this.budget.giveBack(request.ip);
    return { keeps };
  }

  @Post('end')
  @HttpCode(204)
  async end(@Req() request: HttpRequest): Promise<void> {
    await this.copies.end(await this.signedIn(request));
  }

  private async signedIn(request: HttpRequest): Promise<PatientContext> {
    const ctx = await this.sessions.contextOf(request);
    if (!ctx) throw new AppError('UNAUTHENTICATED');
    return ctx;
  }
}
