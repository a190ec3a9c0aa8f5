import { Injectable } from '@nestjs/common';
import { systemContext, type PatientContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { issueToken, peekToken, revokeTokensOf } from '@stepwell/platform/auth/one-time-tokens';
import { Database } from '@stepwell/platform/database/database';
import { PatientAccessService } from './patient-access.service';
import { PatientPins } from './patient-pins.service';

/** Days for which a phone may keep a copy that nobody renewed. */
export const KEPT_DAYS = 30;
const DAY_MS = 86_400_000;

/**
 * Copies of a plan on patients' own phones. The server holds no more of them than a token's digest: with it the phone
 * asks, before anybody is signed in, whether it may go on.
 */
@Injectable()
export class KeptCopies {
  constructor(
    private readonly auth: AuthConnection,
    private readonly database: Database,
    private readonly access: PatientAccessService,
    private readonly pins: PatientPins,
  ) {}

  /**
   * Lets the phone of a signed-in patient keep a copy for 30 days, once the PIN was shown to be right; a copy on another
   * phone ends. @returns the phone's token @throws AppError PIN_REFUSED, counted like any wrong PIN
   */
  async begin(ctx: PatientContext, pin: string): Promise<string> {
    const system = systemContext(ctx.organizationId, 'auth.keep-copy', ctx.requestId);
    const token = await this.database.write(system, async (tx) => {
      const access = await this.access.lock(tx, ctx.patientId);
      if (!(await this.pins.prove(tx, access, pin))) {
        tx.actedAs('auth.keep-copy.refused');
        return null;
      }
      const { organizationId, patientId } = ctx;
      const expiresAt = new Date((await tx.now()).getTime() + KEPT_DAYS * DAY_MS);
      return issueToken(tx, { purpose: 'kept_copy', organizationId, subjectId: patientId, expiresAt });
    });
    if (!token) throw new AppError('PIN_REFUSED');
    return token;
  }

  /** Whether the phone with this token may go on; false as well for one that never was. */
  async mayKeep(token: string): Promise<boolean> {
    return (await peekToken(this.auth, 'kept_copy', token))?.alive ?? false;
  }

  /** The patient wants no copy any more. */
  async end(ctx: PatientContext): Promise<void> {
    await this.database.write({ ...ctx, operation: 'auth.end-copy' }, async (tx) => {
      tx.saw(ctx.patientId);
      await revokeTokensOf(tx, 'kept_copy', ctx.patientId);
    });
  }
}
