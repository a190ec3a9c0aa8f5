import { Body, Controller, HttpCode, Post, Req, UseGuards } from '@nestjs/common';
import type { Request } from 'express';
import { z } from 'zod';
import type { StaffContext } from '@stepwell/kernel/context';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine } from '@stepwell/kernel/text-rules';
import { SessionGuard } from '@stepwell/platform/auth/opaque-session.strategy';
import { Passkeys, type PasskeyOptions } from './passkeys.service';
import { SecondFactors } from './second-factors.service';

const password = z.string().max(1_024);
const passwordBody = z.strictObject({ password });
const codeBody = z.strictObject({ code: z.string().max(40) });
const removeBody = z.strictObject({ id: z.string().max(40), password });
const passkeyBody = z.strictObject({ name: oneLine('The name', 60), response: z.string().max(30_000) });

type SignedInRequest = Request & { user: StaffContext };

/** Second factors of whoever is signed in, over REST like all of signing in: they belong to the account, not to a tenant. */
@Controller('auth/factors')
@UseGuards(SessionGuard)
export class SecondFactorsController {
  constructor(
    private readonly factors: SecondFactors,
    private readonly passkeys: Passkeys,
  ) {}

  @Post('authenticator/begin')
  @HttpCode(200)
  async beginAuthenticator(
    @Req() { user }: SignedInRequest,
    @Body() body: unknown,
  ): Promise<{ secret: string; uri: string }> {
    return this.factors.beginAuthenticator(user, parseInput(passwordBody, body, '').password);
  }

  @Post('authenticator/confirm')
  @HttpCode(200)
  async confirmAuthenticator(
    @Req() { user }: SignedInRequest,
    @Body() body: unknown,
  ): Promise<{ recoveryCodes: string[] }> {
    const { code } = parseInput(codeBody, body, '');
    return { recoveryCodes: await this.factors.confirmAuthenticator(user, code) };
  }

  @Post('passkey/begin')
  @HttpCode(200)
  async beginPasskey(@Req() { user }: SignedInRequest, @Body() body: unknown): Promise<PasskeyOptions> {
    return this.passkeys.beginAdding(user, parseInput(passwordBody, body, '').password);
  }

  @Post('passkey/add')
  @HttpCode(200)
  async addPasskey(@Req() { user }: SignedInRequest, @Body() body: unknown): Promise<{ recoveryCodes: string[] }> {
    const { name, response } = parseInput(passkeyBody, body, '');
    return { recoveryCodes: await this.passkeys.add(user, name, response) };
  }

  @Post('remove')
  @HttpCode(204)
  async remove(@Req() { user }: SignedInRequest, @Body() body: unknown): Promise<void> {
    const given = parseInput(removeBody, body, '');
    await this.factors.remove(user, given.id, given.password);
  }

  @Post('recovery-codes')
  @HttpCode(200)
  async renewCodes(@Req() { user }: SignedInRequest, @Body() body: unknown): Promise<{ recoveryCodes: string[] }> {
    return { recoveryCodes: await this.factors.renewCodes(user, parseInput(passwordBody, body, '').password) };
  }
}
