import { Body, Controller, HttpCode, Post, Req } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import { parseInput } from '@stepwell/kernel/parse-input';
import { evenAnswer } from '@stepwell/platform/auth/even-answer';
import { TryBudget } from '@stepwell/platform/auth/try-budget';
import { FindPlace, type PublicPlace } from './find-place.service';

const code = z.string().max(200);
const listBody = z.strictObject({ code });
const milesBody = z.strictObject({
  code,
  postalCode: z.string().regex(/^\s*\d{5}(?:-\d{4})?\s*$/, 'Write a ZIP code of five digits.'),
});

/** Answers take at least this long, in milliseconds, whatever the organization. */
const EVEN_MS = 300;

type HttpRequest = Request & { requestId: string };

/** The public page on which anybody finds a place. */
@Controller('auth/places')
export class FindPlaceController {
  constructor(
    private readonly finding: FindPlace,
    private readonly budget: TryBudget,
  ) {}

  @Post('list')
  @HttpCode(200)
  async list(@Req() request: HttpRequest, @Body() body: unknown): Promise<{ places: PublicPlace[] }> {
    const given = parseInput(listBody, body, '');
    const places = await this.even(request, () => this.finding.list(given.code, request.requestId));
    return { places };
  }

  /** In the body, not in the address: addresses stand in logs. */
  @Post('miles')
  @HttpCode(200)
  async miles(@Req() request: HttpRequest, @Body() body: unknown): Promise<{ miles: Record<string, number> | null }> {
    const given = parseInput(milesBody, body, '');
    const miles = await this.even(request, () => this.finding.miles(given.code, given.postalCode, request.requestId));
    return { miles };
  }

  private async even<T>(request: HttpRequest, work: () => Promise<T>): Promise<T> {
    return this.budget.spend(request.ip, () => evenAnswer(EVEN_MS, work));
  }
}
