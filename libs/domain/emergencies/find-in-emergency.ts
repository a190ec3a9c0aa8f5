import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import type { StaffContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import type { Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import { oneLine, severalLines } from '@stepwell/kernel/text-rules';
import { fewTries, forgetTries, noteTry } from '@stepwell/platform/auth/accounts';
import { AuthConnection } from '@stepwell/platform/auth/auth-connection';
import { IdentityDigest } from '@stepwell/platform/auth/identity-digest';
import { Database } from '@stepwell/platform/database/database';
import { StaffService } from '../staff/staff.service';
import type { FindInEmergencyInput } from './emergencies.graphql';
import { EMERGENCY_MINUTES } from './emergency-access.entity';

const schema = z.strictObject({
  firstName: oneLine('The first name', 100),
  lastName: oneLine('The last name', 100),
  birthDate: z.string(),
  recipientName: oneLine('The name', 200),
  recipientAffiliation: oneLine('The affiliation', 200),
  discloserName: oneLine('The name', 200),
  nature: severalLines('The emergency', 1000),
});

/** Finds the chart of somebody who needs help now and is on nobody's list: by exact name and birth date, with the reason. */
@Injectable()
export class FindInEmergency {
  constructor(
    private readonly database: Database,
    private readonly auth: AuthConnection,
    private readonly digests: IdentityDigest,
    private readonly staff: StaffService,
  ) {}

  /**
   * Opens the one chart that fits, as `OpenEmergency` does, and answers its patient. Nobody, and more than one, are one answer,
   * and few tries an hour are free: it must not serve to ask who is a patient here.
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT naming the field, TOO_MANY_TRIES with the wait
   */
  async run(ctx: StaffContext, input: FindInEmergencyInput): Promise<Id> {
    authorize(ctx, 'emergency:open');
    const given = parseInput(schema, input);
    const key = this.digests.of('emergency-search', ctx.organizationId, ctx.actorId);
    await noteTry(this.auth, key, fewTries);
    const patientId = await this.database.write(ctx, async (tx) => {
      await tx.oneAtATime(`emergency search ${ctx.actorId}`);
      const { firstName, lastName, birthDate, recipientName, recipientAffiliation, discloserName, nature } = given;
      const [row] = await tx.query<{ id: Id; isNew: boolean }>(
        'select patient_id as id, is_new as "isNew" from app.open_emergency_by_name($1, $2, $3, $4, $5, $6, $7, $8)',
        [
          ...[firstName, lastName, birthDate, recipientName, recipientAffiliation, discloserName, nature],
          EMERGENCY_MINUTES,
        ],
      );
      if (!row) {
        throw new AppError('NOT_FOUND', {
          message: 'No single chart has this name and birth date. Check the spelling, or ask a supervisor.',
        });
      }
      tx.saw(row.id);
      // A chart that is open anyway needs nobody's look.
      if (row.isNew) await this.staff.askForReview(tx);
      await tx.changed('organization');
      return row.id;
    });
    await forgetTries(this.auth, key);
    return patientId;
  }
}
