import { Injectable } from '@nestjs/common';
import { AppError } from '@stepwell/kernel/errors';
import { fewTries, forgetTries, noteTry } from '@stepwell/platform/auth/accounts';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import {
  accountOfStep,
  beginStep,
  secondFactorsOf,
  takeStep,
  type FactorKind,
} from '@stepwell/platform/auth/second-factors';
import { noteSignIn, type SignInPlace } from '@stepwell/platform/auth/sign-ins';
import { SecondFactors, wrongCode } from './second-factors.service';
import { StaffEntry, type OpenPlace } from './staff-entry.service';

/** What a right password leads to where the account has a second factor: no session yet. */
export interface WaitingStep {
  /** Good for ten minutes, with a right code once. */
  ticket: string;
  /** What the account has; a recovery code always works too. */
  kinds: FactorKind[];
}

/** The second half of signing in with a password. */
@Injectable()
export class SecondStep {
  constructor(
    private readonly auth: AuthConnection,
    private readonly digests: IdentityDigest,
    private readonly factors: SecondFactors,
    private readonly entry: StaffEntry,
  ) {}

  /** What has to follow on the right password, or null where nothing has. */
  async begin(place: OpenPlace): Promise<WaitingStep | null> {
    const { accountId } = place.member;
    const factors = await secondFactorsOf(this.auth, accountId);
    if (factors.length === 0) return null;
    const kinds = [...new Set(factors.map(({ kind }) => kind))];
    return { ticket: await beginStep(this.auth, 'second_step', accountId), kinds };
  }

  /**
   * The place that a right code opens. Tries are counted for the account, wherever they come from: only who has the
   * password gets this far, so nobody else can keep its owner waiting, and six digits bear few guesses.
   * @throws AppError LINK_GONE when the password was too long ago, BAD_INPUT for `code`, TOO_MANY_TRIES with the wait
   */
  async finish(ticket: string, code: string, from: SignInPlace & { requestId: string }): Promise<OpenPlace> {
    const accountId = await accountOfStep(this.auth, 'second_step', ticket);
    if (!accountId) throw tooLate();
    const key = this.digests.of('second-step', accountId);
    await noteTry(this.auth, key, fewTries);
    if (!(await this.factors.takeCode(this.auth, accountId, code))) {
      await noteSignIn(this.auth, accountId, null, 'code_refused', from);
      throw wrongCode();
    }
    if (!(await takeStep(this.auth, 'second_step', ticket, accountId))) throw tooLate();
    await forgetTries(this.auth, key);
    const [place] = await this.entry.openPlaces(accountId, from.requestId);
    if (!place) throw new AppError('SIGN_IN_REFUSED');
    return place;
  }
}

function tooLate(): AppError {
  return new AppError('LINK_GONE', { message: 'This took too long. Begin again with your password.' });
}
