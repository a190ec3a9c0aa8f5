import { Injectable } from '@nestjs/common';
import type { StaffContext } from '@stepwell/kernel/context';
import { fewTries, forgetTries, noteTry } from '@stepwell/platform/auth/accounts';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { proveSession } from '@stepwell/platform/auth/sessions';
import { Database } from '@stepwell/platform/database/database';
import { SecondFactors, wrongCode } from './second-factors.service';
import { StaffPasswords } from './staff-passwords.service';

/** Six digits, with the gap that apps show; no password is that short. */
const CODE = /^\s*\d{3}\s?\d{3}\s*$/;

/** Takes password or code once more from whoever is signed in, before something that can do great harm. */
@Injectable()
export class ProveItIsMe {
  constructor(
    private readonly auth: AuthConnection,
    private readonly database: Database,
    private readonly digests: IdentityDigest,
    private readonly passwords: StaffPasswords,
    private readonly factors: SecondFactors,
  ) {}

  /** @throws AppError BAD_INPUT for `secret`, TOO_MANY_TRIES with the wait */
  async run(ctx: StaffContext, secret: string): Promise<void> {
    if (CODE.test(secret)) await this.takeCode(ctx, secret);
    else await this.passwords.confirm(ctx, secret, 'secret');
    await this.database.write({ ...ctx, operation: 'auth.prove' }, (tx) => proveSession(tx, ctx.sessionId));
  }

  private async takeCode(ctx: StaffContext, code: string): Promise<void> {
    const key = this.digests.of('second-step', ctx.accountId);
    await noteTry(this.auth, key, fewTries);
    if (!(await this.factors.takeCode(this.auth, ctx.accountId, code))) throw wrongCode('secret');
    await forgetTries(this.auth, key);
  }
}
