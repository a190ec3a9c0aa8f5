import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { parseInput } from '@stepwell/kernel/parse-input';
import { evenAnswer } from '@stepwell/platform/auth/even-answer';
import { TryBudget } from '@stepwell/platform/auth/try-budget';
import { AskForCall, type CallPage } from './ask-for-call.service';

const readBody = z.strictObject({ code: z.string().max(200) });

/** Answers take at least this long, in milliseconds, whatever the form. */
const EVEN_MS = 300;

type HttpRequest = Request & { requestId: string };

/** The public page on which anybody asks for a call. */
@Controller('auth/call')
export class CallRequestController {
  constructor(
    private readonly asking: AskForCall,
    private readonly budget: TryBudget,
  ) {}

  @Post('read')
  @HttpCode(200)
  async read(@Req() request: HttpRequest, @Body() body: unknown): Promise<CallPage> {
    const { code } = parseInput(readBody, body, '');
    return this.budget.spend(request.ip, () => evenAnswer(EVEN_MS, () => this.asking.read(code, request.requestId)));
  }

  /** Says the same whether it was kept or not: who fills in what people don't see learns nothing. */
  @Post('ask')
  @HttpCode(202)
  async ask(@Req() request: HttpRequest, @Body() body: unknown): Promise<{ ok: true }> {
    this.budget.take(request.ip);
    const wish = this.asking.check(body);
    await evenAnswer(EVEN_MS, () => this.asking.ask(wish, request.requestId));
    return { ok: true };
  }
}
