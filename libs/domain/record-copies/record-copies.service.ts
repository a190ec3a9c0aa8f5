import { Injectable } from '@nestjs/common';
import { systemContext, type PatientContext } from '@stepwell/kernel/context';
import { AppError } from '@stepwell/kernel/errors';
import { randomId } from '@stepwell/kernel/ids';
import type { Language } from '@stepwell/kernel/words';
import { TooManyTries } from '@stepwell/platform/auth/too-many-tries';
import { Database } from '@stepwell/platform/database/database';
import { PatientAccessService } from '../patients/patient-access.service';
import { PatientPins } from '../patients/patient-pins.service';
import { RecordCopy } from './record-copy.entity';

/** Copies of a record in 24 hours: enough for a mishap, too few for somebody who plays with a phone that was left open. */
export const COPIES_A_DAY = 3;
const DAY_SECONDS = 86_400;

/** Says whether a patient may take a copy of their record now, and notes that they do. */
@Injectable()
export class RecordCopies {
  constructor(
    private readonly database: Database,
    private readonly access: PatientAccessService,
    private readonly pins: PatientPins,
  ) {}

  /**
   * Asks for the PIN again and notes the copy, under the lock of the patient's access.
   * @throws AppError PIN_REFUSED, counted like any wrong PIN; TooManyTries after three copies in a day
   */
  async grant(ctx: PatientContext, pin: string, language: Language): Promise<void> {
    const { organizationId, patientId } = ctx;
    const system = systemContext(organizationId, 'record-copy.grant', ctx.requestId);
    const granted = await this.database.write(system, async (tx) => {
      const access = await this.access.lock(tx, patientId);
      if (!(await this.pins.prove(tx, access, pin))) {
        tx.actedAs('record-copy.grant.refused');
        return { isRight: false, waits: null };
      }
      const [newest] = await tx.query<{ count: number; waits: number }>(
        `select count(*)::int as count, extract(epoch from min(created_at) + interval '24 hours' - app.now())::int as waits
         from record_copies where organization_id = $1 and patient_id = $2 and created_at > app.now() - interval '24 hours'`,
        [organizationId, patientId],
      );
      if (newest!.count >= COPIES_A_DAY) return { isRight: true, waits: newest!.waits };
      await tx.repo(RecordCopy).insert({ id: randomId(), patientId, language });
      return { isRight: true, waits: null };
    });
    if (!granted.isRight) throw new AppError('PIN_REFUSED');
    if (granted.waits !== null) throw new TooManyTries(Math.min(DAY_SECONDS, granted.waits));
  }
}
