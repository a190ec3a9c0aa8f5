import { Body, Controller, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import type { Request, Response } from 'express';
import { z } from 'zod';
import type { StaffContext } from '@stepwell/kernel/context';
import { parseInput } from '@stepwell/kernel/parse-input';
import { evenAnswer } from '@stepwell/platform/auth/even-answer';
import { SessionGuard } from '@stepwell/platform/auth/opaque-session.strategy';
import type { SignInPlace } from '@stepwell/platform/auth/sign-ins';
import { TryBudget } from '@stepwell/platform/auth/try-budget';
import { Passkeys, type PasskeyOptions } from './passkeys.service';
import { ProveItIsMe } from './prove-it-is-me';
import { SecondStep, type WaitingStep } from './second-step.service';
import { SignInGuard, type SignInHttpRequest } from './sign-in.strategy';
import { StaffEntry, type OpenPlace } from './staff-entry.service';
import { StaffInvitations, type InvitationState } from './staff-invitations.service';
import { StaffPasswords } from './staff-passwords.service';
import { StaffSessions } from './staff-sessions.service';

const token = z.string().max(200);
const password = z.string().max(1_024);
const emailBody = z.strictObject({ email: z.string().min(1, 'Enter your e-mail address.').max(320) });
const organizationBody = z.strictObject({ organizationId: z.uuid() });
const tokenBody = z.strictObject({ token });
const resetBody = z.strictObject({ token, password });
const stepBody = z.strictObject({ ticket: token, code: z.string().max(40) });
const passkeyBody = z.strictObject({ response: z.string().max(30_000), ticket: token.optional() });
const proofBody = z.strictObject({ secret: password.min(1, 'Enter your password or a code.') });
const emptyBody = z.strictObject({});
const acceptBody = z.strictObject({ token, password: password.optional() });

/** Answers about addresses take at least this long, in milliseconds, known or not. */
const EVEN_MS = 300;

type HttpRequest = Request & { requestId: string };

/** Sign-in, sign-out and links of staff, over REST: what happens before there is a context. */
@Controller('auth')
export class StaffAuthController {
  constructor(
    private readonly entry: StaffEntry,
    private readonly sessions: StaffSessions,
    private readonly passwords: StaffPasswords,
    private readonly invitations: StaffInvitations,
    private readonly secondStep: SecondStep,
    private readonly passkeys: Passkeys,
    private readonly proving: ProveItIsMe,
    private readonly budget: TryBudget,
  ) {}

  @Post('sign-in')
  @HttpCode(200)
  @UseGuards(SignInGuard)
  async signIn(
    @Req() request: SignInHttpRequest,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ ok: true; secondStep?: WaitingStep }> {
    const secondStep = await this.secondStep.begin(request.user!);
    if (secondStep) return { ok: true, secondStep };
    await this.open(request.user!, request, response, 'auth.sign-in');
    return { ok: true };
  }

  @Post('second-step')
  @HttpCode(200)
  async finishSecondStep(
    @Req() request: HttpRequest,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ ok: true }> {
    const { ticket, code } = parseInput(stepBody, body, '');
    const place = await this.budget.spend(request.ip, () =>
      this.secondStep.finish(ticket, code, { ...comesFrom(request), requestId: request.requestId }),
    );
    await this.open(place, request, response, 'auth.sign-in');
    return { ok: true };
  }

  @Post('passkey/begin')
  @HttpCode(200)
  async beginPasskey(@Req() request: HttpRequest, @Body() body: unknown): Promise<PasskeyOptions> {
    parseInput(emptyBody, body, '');
    this.budget.take(request.ip);
    return this.passkeys.beginSignIn();
  }

  @Post('passkey/sign-in')
  @HttpCode(200)
  async signInByPasskey(
    @Req() request: HttpRequest,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ ok: true }> {
    const given = parseInput(passkeyBody, body, '');
    this.budget.take(request.ip);
    const place = await this.passkeys.signIn(given.response, given.ticket, request.requestId);
    // One for the question, one for the answer.
    this.budget.giveBack(request.ip);
    this.budget.giveBack(request.ip);
    await this.open(place, request, response, 'auth.sign-in');
    return { ok: true };
  }

  @Post('sign-out')
  @HttpCode(204)
  async signOut(@Req() request: HttpRequest, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.sessions.signOut(request);
    this.sessions.cookie.clear(response);
  }

  @Post('prove')
  @HttpCode(204)
  @UseGuards(SessionGuard)
  async prove(@Req() request: HttpRequest & { user: StaffContext }, @Body() body: unknown): Promise<void> {
    const { secret } = parseInput(proofBody, body, '');
    await this.budget.spend(request.ip, () => this.proving.run(request.user, secret));
  }

  @Post('sessions/end-others')
  @HttpCode(204)
  @UseGuards(SessionGuard)
  async endOtherSessions(@Req() { user }: HttpRequest & { user: StaffContext }): Promise<void> {
    await this.sessions.revokeOthers({ ...user, operation: 'auth.end-other-sessions' });
  }

  @Post('switch-organization')
  @HttpCode(200)
  @UseGuards(SessionGuard)
  async switchOrganization(
    @Req() request: HttpRequest & { user: StaffContext },
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ ok: true }> {
    const { organizationId } = parseInput(organizationBody, body, '');
    this.sessions.cookie.set(response, await this.sessions.switchTo(request.user, organizationId));
    return { ok: true };
  }

  @Post('password-reset/request')
  @HttpCode(202)
  async requestReset(@Req() request: HttpRequest, @Body() body: unknown): Promise<{ ok: true }> {
    const { email } = parseInput(emailBody, body, '');
    this.budget.take(request.ip);
    await evenAnswer(EVEN_MS, () => this.passwords.requestReset(email, request.requestId));
    return { ok: true };
  }

  @Post('password-reset/confirm')
  @HttpCode(200)
  async confirmReset(@Req() request: HttpRequest, @Body() body: unknown): Promise<{ ok: true }> {
    const given = parseInput(resetBody, body, '');
    await this.budget.spend(request.ip, () => this.passwords.confirmReset(given.token, given.password, request));
    return { ok: true };
  }

  @Post('invitation/check')
  @HttpCode(200)
  async checkInvitation(@Req() request: HttpRequest, @Body() body: unknown): Promise<InvitationState> {
    const given = parseInput(tokenBody, body, '');
    return this.budget.spend(request.ip, () => this.invitations.check(given.token, request.requestId));
  }

  @Post('invitation/accept')
  @HttpCode(200)
  async acceptInvitation(
    @Req() request: HttpRequest,
    @Body() body: unknown,
    @Res({ passthrough: true }) response: Response,
  ): Promise<{ ok: true; signedIn: boolean }> {
    const given = parseInput(acceptBody, body, '');
    const place = await this.budget.spend(request.ip, () =>
      this.invitations.accept(given.token, given.password, request.requestId),
    );
    if (place) await this.open(place, request, response, 'auth.first-sign-in');
    return { ok: true, signedIn: place !== null };
  }

  private async open(place: OpenPlace, request: HttpRequest, response: Response, operation: string): Promise<void> {
    const token = await this.entry.enter(
      place,
      {
        requestId: request.requestId,
        userAgent: request.headers['user-agent'],
        ip: request.ip,
        oldToken: this.sessions.cookie.read(request),
      },
      operation,
    );
    this.sessions.cookie.set(response, token);
  }
}

function comesFrom(request: HttpRequest): SignInPlace {
  return { userAgent: request.headers['user-agent'], ip: request.ip };
}
