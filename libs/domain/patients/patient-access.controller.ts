import { Body, Controller, Get, HttpCode, Post, Req, Res } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import { parseInput } from '@stepwell/kernel/parse-input';
import { evenAnswer } from '@stepwell/platform/auth/even-answer';
import { TryBudget } from '@stepwell/platform/auth/try-budget';
import { PatientLinkEntry, type LinkRequest } from './patient-link-entry.service';
import { PatientSessions } from './patient-sessions.service';

const token = z.string().max(200);
const digits = z.string().max(40);
const tokenBody = z.strictObject({ token });
const openBody = z.strictObject({ token, pin: digits });
const chooseBody = z.strictObject({ token, setupCode: digits, pin: digits });

/** Answers about links take at least this long, in milliseconds, whatever the link. */
const EVEN_MS = 300;

type HttpRequest = Request & { requestId: string };

/** The patient surface before there is a context: link, PIN, sign-out. */
@Controller('auth')
export class PatientAccessController {
  constructor(
    private readonly entry: PatientLinkEntry,
    private readonly sessions: PatientSessions,
    private readonly budget: TryBudget,
  ) {}

  @Get('state')
  async state(@Req() request: HttpRequest): Promise<{ signedIn: boolean }> {
    return { signedIn: (await this.sessions.contextOf(request)) !== null };
  }

  @Post('link/check')
  @HttpCode(200)
  async check(@Req() request: HttpRequest, @Body() body: unknown): Promise<{ state: string; language: string }> {
    const given = parseInput(tokenBody, body, '');
    this.budget.take(request.ip);
    const { state, language } = await this.entry.check(given.token, request.requestId);
    if (state !== 'gone') this.budget.giveBack(request.ip);
    return { state, language: language.toUpperCase() };
  }

  @Post('link/open')
  @HttpCode(200)
  async open(
    @Req() request: HttpRequest,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ ok: true }> {
    const given = parseInput(openBody, body, '');
    this.budget.take(request.ip);
    const sessionToken = await this.entry.open(given.token, given.pin, this.linkRequest(request));
    return this.welcome(request, response, sessionToken);
  }

  @Post('link/choose-pin')
  @HttpCode(200)
  async choosePin(
    @Req() request: HttpRequest,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ ok: true }> {
    const given = parseInput(chooseBody, body, '');
    this.budget.take(request.ip);
    const sessionToken = await this.entry.choosePin(given.token, given.setupCode, given.pin, this.linkRequest(request));
    return this.welcome(request, response, sessionToken);
  }

  @Post('link/renew')
  @HttpCode(202)
  async renew(@Req() request: HttpRequest, @Body() body: unknown): Promise<{ ok: true }> {
    const given = parseInput(tokenBody, body, '');
    this.budget.take(request.ip);
    await evenAnswer(EVEN_MS, () => this.entry.renew(given.token, request.requestId));
    return { ok: true };
  }

  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() request: HttpRequest, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.signOut(request);
    this.sessions.cookie.clear(response);
    // On a shared phone not even the app stays; over plain http browsers refuse this, and complain.
    if (this.sessions.cookie.isProtected) response.setHeader('clear-site-data', '"cache"');
  }

  private linkRequest(request: HttpRequest): LinkRequest {
    return {
      requestId: request.requestId,
      userAgent: request.headers['user-agent'],
      oldToken: this.sessions.cookie.read(request),
    };
  }

  private welcome(request: HttpRequest, response: Response, sessionToken: string): { ok: true } {
    this.budget.giveBack(request.ip);
    this.sessions.cookie.set(response, sessionToken);
    return { ok: true };
  }
}
