import { Injectable } from '@nestjs/common';
import { systemContext, type StaffContext } from '@stepwell/kernel/context';
import { AppError, badInput } from '@stepwell/kernel/errors';
import { randomId } from '@stepwell/kernel/ids';
import { fewTries, findAccount, forgetTries, manyTries, noteTry, setPassword } from '@stepwell/platform/auth/accounts';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { IdentityDigest, normaliseEmail } from '@stepwell/platform/auth/identity-digest';
import { consumeToken, peekToken } from '@stepwell/platform/auth/one-time-tokens';
import { hashSecret, verifySecret } from '@stepwell/platform/auth/password-hash';
import { assertStrongPassword } from '@stepwell/platform/auth/password-rules';
import { noteRefusedPassword, type SignInPlace } from '@stepwell/platform/auth/sign-ins';
import { TooManyTries } from '@stepwell/platform/auth/too-many-tries';
import { networkOf } from '@stepwell/platform/auth/try-budget';
import { Database } from '@stepwell/platform/database/database';
import { staffContext, StaffEntry, type OpenPlace } from './staff-entry.service';
import { sendPasswordReset } from './staff.jobs';

/** Passwords of staff: checked, asked for anew, replaced. No answer tells whether an address is known. */
@Injectable()
export class StaffPasswords {
  constructor(
    private readonly auth: AuthConnection,
    private readonly database: Database,
    private readonly digests: IdentityDigest,
    private readonly entry: StaffEntry,
  ) {}

  /**
   * The place that an e-mail address and its password open; of several the one used last. Few tries are free from one
   * network and many from all together, so that guessing is slow and yet nobody keeps somebody else out.
   * @throws AppError SIGN_IN_REFUSED, or TOO_MANY_TRIES with the wait, alike for known and unknown addresses
   */
  async check(email: string, password: string, from: SignInPlace & { requestId: string }): Promise<OpenPlace> {
    const digest = this.digests.email(email);
    const hereDigest = this.digests.of('sign-in', normaliseEmail(email), networkOf(from.ip ?? ''));
    await noteTry(this.auth, hereDigest, fewTries);
    await noteTry(this.auth, digest, manyTries);
    const account = await findAccount(this.auth, digest);
    const isRight = await verifySecret(account?.passwordHash ?? null, password);
    const [place] = account && isRight ? await this.entry.openPlaces(account.id, from.requestId) : [];
    if (!place) {
      await noteRefusedPassword(this.auth, digest, from);
      throw new AppError('SIGN_IN_REFUSED');
    }
    await forgetTries(this.auth, hereDigest);
    await forgetTries(this.auth, digest);
    return place;
  }

  /**
   * Makes sure that it is still the signed-in person who signs: their password, once more. Tries are counted as at
   * sign-in, for this person alone.
   * @throws AppError BAD_INPUT naming `field`, TOO_MANY_TRIES with the wait
   */
  async confirm(ctx: StaffContext, password: string, field: string): Promise<void> {
    const place = await this.entry.place(ctx.organizationId, ctx.actorId, ctx.requestId);
    const key = this.digests.of('signature', ctx.accountId);
    await noteTry(this.auth, key, fewTries);
    const account = place && (await findAccount(this.auth, this.digests.email(place.member.email)));
    const isRight = await verifySecret(account?.passwordHash ?? null, password.slice(0, 1_024));
    if (!isRight || account?.id !== ctx.accountId)
      throw badInput(field, 'This is not your password. Nothing was changed, and nothing was lost.');
    await forgetTries(this.auth, key);
  }

  /** Orders a reset mail where the address has an account that may come in; silent otherwise, and when asked too often. */
  async requestReset(email: string, requestId: string): Promise<void> {
    if (await this.asksTooOften(email)) return;
    const account = await findAccount(this.auth, this.digests.email(email));
    const [place] = account?.passwordHash ? await this.entry.openPlaces(account.id, requestId) : [];
    if (!place) return;
    const ctx = systemContext(place.member.organizationId, 'auth.request-password-reset', requestId);
    await this.database.write(ctx, (tx) =>
      tx.emit(sendPasswordReset, { staffMemberId: place.member.id }, { priority: 2 }),
    );
  }

  /**
   * Sets a new password with the token of a mail and ends every session of the account.
   * @throws AppError LINK_GONE, PASSWORD_WEAK (the link stays good)
   */
  async confirmReset(token: string, password: string, from: { requestId: string; ip?: string }): Promise<void> {
    const { requestId } = from;
    const link = await peekToken(this.auth, 'password_reset', token);
    const places = link?.alive ? await this.entry.openPlaces(link.subjectId, requestId) : [];
    const [first] = places;
    if (!first) throw new AppError('LINK_GONE');
    assertStrongPassword(password, places.flatMap(namesAround));
    const hash = await hashSecret(password);
    const ctx = staffContext(first.member, randomId(), requestId, 'auth.reset-password');
    await this.database.write(ctx, async (tx) => {
      const used = await consumeToken(tx, 'password_reset', token);
      if (!used) throw new AppError('LINK_GONE');
      await setPassword(tx, used.subjectId, hash);
      const { email } = first.member;
      await forgetTries(tx, this.digests.email(email));
      await forgetTries(tx, this.digests.of('sign-in', normaliseEmail(email), networkOf(from.ip ?? '')));
    });
  }

  private async asksTooOften(email: string): Promise<boolean> {
    try {
      await noteTry(this.auth, this.digests.of('reset', normaliseEmail(email)), fewTries);
      return false;
    } catch (error) {
      if (error instanceof TooManyTries) return true;
      throw error;
    }
  }
}

/** What an attacker knows about a person and would put into a guess. */
export function namesAround(place: OpenPlace): string[] {
  return [place.organizationName, place.member.displayName, place.member.email.split('@')[0]!];
}
