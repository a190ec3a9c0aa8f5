import { Injectable } from '@nestjs/common';
import type { OperatorContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import {
  fewTries,
  findAccount,
  forgetTries,
  isOperator,
  manyTries,
  noteTry,
  setPassword,
} from '@stepwell/platform/auth/accounts';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { IdentityDigest, normaliseEmail } from '@stepwell/platform/auth/identity-digest';
import { consumeToken, peekToken } from '@stepwell/platform/auth/one-time-tokens';
import { hashSecret, verifySecret } from '@stepwell/platform/auth/password-hash';
import { assertStrongPassword } from '@stepwell/platform/auth/password-rules';
import { accountOfStep, beginStep, takeStep } from '@stepwell/platform/auth/second-factors';
import { noteRefusedPassword, noteSignIn, type SignInPlace } from '@stepwell/platform/auth/sign-ins';
import { networkOf } from '@stepwell/platform/auth/try-budget';
import { SecondFactors, wrongCode } from '../staff/second-factors.service';

/** What a right password leads to: always a second step, which is set up the first time. */
export interface OperatorStep {
  /** Good for ten minutes, with a right code once. */
  ticket: string;
  /** What to put into an authenticator app; absent where there is one. */
  setup?: { secret: string; uri: string };
}

/** How operators come in: a link of the command line for the password, then password and code, always both. */
@Injectable()
export class OperatorEntry {
  constructor(
    private readonly auth: AuthConnection,
    private readonly digests: IdentityDigest,
    private readonly factors: SecondFactors,
  ) {}

  /** Sets the password with the link of the command line. @throws AppError LINK_GONE, PASSWORD_WEAK (the link stays good) */
  async accept(token: string, password: string): Promise<void> {
    const link = await peekToken(this.auth, 'operator_invitation', token);
    if (!link?.alive || !(await isOperator(this.auth, link.subjectId))) throw new AppError('LINK_GONE');
    assertStrongPassword(password);
    const hash = await hashSecret(password);
    const used = await consumeToken(this.auth, 'operator_invitation', token);
    if (!used) throw new AppError('LINK_GONE');
    await setPassword(this.auth, used.subjectId, hash);
  }

  /** Checks the password. @throws AppError SIGN_IN_REFUSED, or TOO_MANY_TRIES, alike for who is no operator */
  async check(email: string, password: string, from: SignInPlace): Promise<OperatorStep> {
    const digest = this.digests.email(email);
    const hereDigest = this.digests.of('sign-in', normaliseEmail(email), networkOf(from.ip ?? ''));
    await noteTry(this.auth, hereDigest, fewTries);
    await noteTry(this.auth, digest, manyTries);
    const account = await findAccount(this.auth, digest);
    const isRight = await verifySecret(account?.passwordHash ?? null, password);
    if (!account || !isRight || !(await isOperator(this.auth, account.id))) {
      await noteRefusedPassword(this.auth, digest, from);
      throw new AppError('SIGN_IN_REFUSED');
    }
    await forgetTries(this.auth, hereDigest);
    await forgetTries(this.auth, digest);
    const setup = await this.factors.offerApp(this.auth, account.id, normaliseEmail(email));
    const ticket = await beginStep(this.auth, 'second_step', account.id);
    return setup ? { ticket, setup } : { ticket };
  }

  /** Takes a code once more from who is signed in. @throws AppError BAD_INPUT for `secret`, TOO_MANY_TRIES */
  async prove({ operatorId }: OperatorContext, code: string): Promise<void> {
    const key = this.digests.of('second-step', operatorId);
    await noteTry(this.auth, key, fewTries);
    if (!(await this.factors.takeCode(this.auth, operatorId, code))) throw wrongCode('secret');
    await forgetTries(this.auth, key);
  }

  /**
   * The account that a right code opens, with recovery codes where the app is new.
   * @throws AppError LINK_GONE when the password was too long ago, BAD_INPUT for `code`, TOO_MANY_TRIES
   */
  async finish(
    ticket: string,
    code: string,
    from: SignInPlace,
  ): Promise<{ accountId: Id; recoveryCodes: string[] | null }> {
    const accountId = await accountOfStep(this.auth, 'second_step', ticket);
    if (!accountId || !(await isOperator(this.auth, accountId))) throw tooLate();
    const key = this.digests.of('second-step', accountId);
    await noteTry(this.auth, key, fewTries);
    const recoveryCodes = await this.factors.confirmFirst(this.auth, accountId, code);
    if (!recoveryCodes && !(await this.factors.takeCode(this.auth, accountId, code))) {
      await noteSignIn(this.auth, accountId, null, 'code_refused', from);
      throw wrongCode();
    }
    if (!(await takeStep(this.auth, 'second_step', ticket, accountId))) throw tooLate();
    await forgetTries(this.auth, key);
    await noteSignIn(this.auth, accountId, null, 'signed_in', from);
    return { accountId, recoveryCodes };
  }
}

function tooLate(): AppError {
  return new AppError('LINK_GONE', { message: 'This took too long. Begin again with your password.' });
}
