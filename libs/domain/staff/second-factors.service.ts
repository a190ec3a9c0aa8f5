import { Inject, Injectable } from '@nestjs/common';
import type { StaffContext } from '@stepwell/kernel/context';
import { badInput, notFound } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { AuthConnection, type SqlRunner } from '@stepwell/platform/auth/auth-connection';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { authenticatorSetup, newAuthenticatorSecret, stepOfCode } from '@stepwell/platform/auth/one-time-code';
import { newRecoveryCodes, readRecoveryCode } from '@stepwell/platform/auth/recovery-codes';
import {
  authenticatorOf,
  beginAuthenticator,
  recoveryCodesLeft,
  removeFactor,
  secondFactorsOf,
  setRecoveryCodes,
  useAuthenticator,
  useRecoveryCode,
  type SecondFactor,
} from '@stepwell/platform/auth/second-factors';
import { SecretBox } from '@stepwell/platform/auth/secret-box';
import { revokeOtherSessions } from '@stepwell/platform/auth/sessions';
import { ENVIRONMENT, type Environment } from '@stepwell/platform/config/environment';
import { Database } from '@stepwell/platform/database/database';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { StaffEntry } from './staff-entry.service';
import { StaffPasswords } from './staff-passwords.service';

/** What an account has beside its password. */
export interface OwnFactors {
  factors: SecondFactor[];
  recoveryCodesLeft: number;
}

/** The second factors of whoever is signed in; changing them needs the password once more. */
@Injectable()
export class SecondFactors {
  private readonly host: string;

  constructor(
    private readonly auth: AuthConnection,
    private readonly database: Database,
    private readonly digests: IdentityDigest,
    private readonly box: SecretBox,
    private readonly passwords: StaffPasswords,
    private readonly entry: StaffEntry,
    @Inject(ENVIRONMENT) environment: Pick<Environment, 'PUBLIC_STAFF_URL'>,
  ) {
    this.host = new URL(environment.PUBLIC_STAFF_URL).hostname;
  }

  /** The viewer's own factors. */
  async list(ctx: StaffContext): Promise<OwnFactors> {
    const factors = await secondFactorsOf(this.auth, ctx.accountId);
    return { factors, recoveryCodesLeft: await recoveryCodesLeft(this.auth, ctx.accountId) };
  }

  /** Whether the viewer has any. */
  async has(ctx: StaffContext): Promise<boolean> {
    return (await secondFactorsOf(this.auth, ctx.accountId)).length > 0;
  }

  /**
   * Begins with an authenticator app. Its name there is this host, never a product or facility: telephones have other readers.
   * @throws AppError BAD_INPUT for the password, or where there is an app already
   */
  async beginAuthenticator(ctx: StaffContext, password: string): Promise<{ secret: string; uri: string }> {
    await this.passwords.confirm(ctx, password, 'password');
    const place = await this.entry.place(ctx.organizationId, ctx.actorId, ctx.requestId);
    const setup = await this.database.write({ ...ctx, operation: 'auth.begin-authenticator' }, (tx) =>
      this.offerApp(tx, ctx.accountId, place?.member.email ?? ''),
    );
    if (!setup) throw badInput('password', 'You have an authenticator app already. Remove it first to change it.');
    return setup;
  }

  /** Ends it with a first code; answers recovery codes where these are the first. @throws AppError BAD_INPUT for `code` */
  async confirmAuthenticator(ctx: StaffContext, code: string): Promise<string[]> {
    return this.database.write({ ...ctx, operation: 'auth.add-authenticator' }, async (tx) => {
      const app = await authenticatorOf(tx, ctx.accountId);
      if (!app || app.isConfirmed) throw badInput('code', 'This took too long. Begin again with a new square.');
      const step = stepOfCode(this.box.open(app.sealed, ctx.accountId), digitsOf(code));
      if (step === null || !(await useAuthenticator(tx, app.id, step))) throw wrongCode();
      return this.added(tx, ctx);
    });
  }

  /** Takes one of the viewer's factors away. @throws AppError NOT_FOUND, BAD_INPUT for the password */
  async remove(ctx: StaffContext, id: Id, password: string): Promise<void> {
    await this.passwords.confirm(ctx, password, 'password');
    await this.database.write({ ...ctx, operation: 'auth.remove-second-factor' }, async (tx) => {
      if (!isId(id) || !(await removeFactor(tx, ctx.accountId, id))) throw notFound();
    });
  }

  /** Ten new recovery codes instead of those there were. @throws AppError BAD_INPUT for the password, or without a factor */
  async renewCodes(ctx: StaffContext, password: string): Promise<string[]> {
    await this.passwords.confirm(ctx, password, 'password');
    return this.database.write({ ...ctx, operation: 'auth.renew-recovery-codes' }, async (tx) => {
      const factors = await secondFactorsOf(tx, ctx.accountId);
      if (factors.length === 0) throw badInput('password', 'Set up a second step first. The codes come with it.');
      return this.newCodes(tx, ctx.accountId);
    });
  }

  /**
   * What follows on a new factor: recovery codes with the first, and the end of every other session, which the password
   * alone had opened. Answers the codes, none where there are some.
   */
  async added(tx: Transaction, ctx: StaffContext): Promise<string[]> {
    await revokeOtherSessions(tx, ctx.accountId, ctx.sessionId);
    const isFirst = (await secondFactorsOf(tx, ctx.accountId)).length === 1;
    return isFirst ? this.newCodes(tx, ctx.accountId) : [];
  }

  /** Uses a code up: six digits of the app, or a recovery code. False when it is not right or was used before. */
  async takeCode(sql: SqlRunner, accountId: Id, typed: string): Promise<boolean> {
    const recovery = readRecoveryCode(typed);
    if (recovery) return useRecoveryCode(sql, accountId, this.digestOfCode(accountId, recovery));
    const app = await authenticatorOf(sql, accountId);
    if (!app?.isConfirmed) return false;
    const step = stepOfCode(this.box.open(app.sealed, accountId), digitsOf(typed));
    return step !== null && (await useAuthenticator(sql, app.id, step));
  }

  /**
   * Confirms an app that is being set up with a first code, and answers the recovery codes that come with it; null where
   * the code is not right, or no app is being set up.
   */
  async confirmFirst(sql: SqlRunner, accountId: Id, typed: string): Promise<string[] | null> {
    const app = await authenticatorOf(sql, accountId);
    if (!app || app.isConfirmed) return null;
    const step = stepOfCode(this.box.open(app.sealed, accountId), digitsOf(typed));
    if (step === null || !(await useAuthenticator(sql, app.id, step))) return null;
    return this.newCodes(sql, accountId);
  }

  /** Begins with an app for an account that has none; null where it has one. `label` stands in the app. */
  async offerApp(sql: SqlRunner, accountId: Id, label: string): Promise<{ secret: string; uri: string } | null> {
    const secret = newAuthenticatorSecret();
    const isBegun = await beginAuthenticator(sql, accountId, this.box.seal(secret, accountId));
    return isBegun ? authenticatorSetup(secret, this.host, label) : null;
  }

  private async newCodes(sql: SqlRunner, accountId: Id): Promise<string[]> {
    const codes = newRecoveryCodes();
    const digests = codes.map((code) => this.digestOfCode(accountId, readRecoveryCode(code)!));
    await setRecoveryCodes(sql, accountId, digests);
    return codes;
  }

  private digestOfCode(accountId: Id, signs: string): Buffer {
    return this.digests.of('recovery-code', accountId, signs);
  }
}

/** The one refusal of a code, whatever was wrong with it. */
export function wrongCode(field = 'code'): Error {
  return badInput(field, 'This code is not right, or it was used before. Wait for the next one and try again.');
}

/** Apps show a gap in the middle, and people type it. */
function digitsOf(typed: string): string {
  return typed.replace(/\s/g, '');
}
