import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { parseInput } from '@stepwell/kernel/parse-input';
import { TryBudget } from '@stepwell/platform/auth/try-budget';
import { OperatorEntry, type OperatorStep } from './operator-entry.service';
import { OperatorSessions } from './operator-sessions.service';

const token = z.string().max(200);
const password = z.string().min(1).max(1_024);
const credentials = z.strictObject({ email: z.string().min(1).max(320), password });
const stepBody = z.strictObject({ ticket: token, code: z.string().max(40) });
const acceptBody = z.strictObject({ token, password });

type HttpRequest = Request & { requestId: string };

/** Sign-in and sign-out of operators. */
@Controller('operator')
export class OperatorAuthController {
  constructor(
    private readonly entry: OperatorEntry,
    private readonly sessions: OperatorSessions,
    private readonly budget: TryBudget,
  ) {}

  @Post('accept')
  @HttpCode(204)
  async accept(@Req() request: HttpRequest, @Body() body: unknown): Promise<void> {
    const given = parseInput(acceptBody, body, '');
    await this.budget.spend(request.ip, () => this.entry.accept(given.token, given.password));
  }

  @Post('sign-in')
  @HttpCode(200)
  async signIn(@Req() request: HttpRequest, @Body() body: unknown): Promise<OperatorStep> {
    const given = parseInput(credentials, body, '');
    return this.budget.spend(request.ip, () => this.entry.check(given.email, given.password, comesFrom(request)));
  }

  @Post('second-step')
  @HttpCode(200)
  async finish(
    @Req() request: HttpRequest,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ recoveryCodes: string[] | null }> {
    const { ticket, code } = parseInput(stepBody, body, '');
    const { accountId, recoveryCodes } = await this.budget.spend(request.ip, () =>
      this.entry.finish(ticket, code, comesFrom(request)),
    );
    const { cookie } = this.sessions;
    cookie.set(response, await this.sessions.start(accountId, request.headers['user-agent'], cookie.read(request)));
    return { recoveryCodes };
  }

  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() request: HttpRequest, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.end(request);
    this.sessions.cookie.clear(response);
  }
}

function comesFrom(request: HttpRequest): { userAgent: string | undefined; ip: string | undefined } {
  return { userAgent: request.headers['user-agent'], ip: request.ip };
}
