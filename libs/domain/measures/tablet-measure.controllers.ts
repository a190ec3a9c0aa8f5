import { Body, Controller, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { StaffContext } from '@stepwell/kernel/context';
import { parseInput } from '@stepwell/kernel/parse-input';
import { contextOfRequest, type RequestWithContext } from '@stepwell/platform/auth/context-source';
import { TryBudget } from '@stepwell/platform/auth/try-budget';
import { Requires } from '@stepwell/platform/graphql/decorators';
import { StaffSessions } from '../staff/staff-sessions.service';
import type { MyMeasureType } from './measures.patient-graphql';
import { TabletMeasure } from './tablet-measure.service';

const token = z.string().max(200);
const handOverBody = z.strictObject({ patientId: z.string().max(100), code: z.string().max(100) });
const readBody = z.strictObject({ token });
const answers = z.custom<number[]>(
  (value) => Array.isArray(value) && value.length > 0 && value.every((one) => Number.isInteger(one)),
  'These are no answers. Load the page again.',
);
const answerBody = z.strictObject({ token, submitId: z.string().max(100), answers });

type HttpRequest = Request & { requestId: string };

/** The staff side of the tablet: hands it over. */
@Controller('auth/tablet-measure')
export class MeasureHandOverController {
  constructor(
    private readonly tablets: TabletMeasure,
    private readonly sessions: StaffSessions,
  ) {}

  /** Answers where the tablet goes, and ends the session of staff on it: Back opens nothing of theirs. */
  @Post('hand-over')
  @HttpCode(200)
  @Requires('measure:record')
  async handOver(
    @Req() request: HttpRequest & RequestWithContext,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ url: string }> {
    const ctx = Object.freeze({ ...contextOfRequest(request), operation: 'handOverMeasure' }) as StaffContext;
    const url = await this.tablets.handOver(ctx, parseInput(handOverBody, body, ''));
    await this.sessions.signOut(request);
    this.sessions.cookie.clear(response);
    return { url };
  }
}

/** The patient's side of the tablet: the questions of one instrument. */
@Controller('auth/tablet-measure')
export class TabletMeasureController {
  constructor(
    private readonly tablets: TabletMeasure,
    private readonly budget: TryBudget,
  ) {}

  @Post('read')
  @HttpCode(200)
  async read(@Req() request: HttpRequest, @Body() body: unknown): Promise<MyMeasureType> {
    const given = parseInput(readBody, body, '');
    return this.budget.spend(request.ip, () => this.tablets.read(given.token, request.requestId));
  }

  @Post('answer')
  @HttpCode(200)
  async answer(@Req() request: HttpRequest, @Body() body: unknown): Promise<{ isSafety: boolean }> {
    const { token: link, ...answers } = parseInput(answerBody, body, '');
    return this.budget.spend(request.ip, () => this.tablets.answer(link, answers, request.requestId));
  }
}
