import { Injectable } from '@nestjs/common';
import { readReply } from '@stepwell/domain/replies/read-reply';
import { TakeText } from '@stepwell/domain/replies/take-text';
import { Database } from '@stepwell/platform/database/database';
import type { DemoClock } from './demo-clock';
import type { DemoOrganization } from './demo-organizations';
import type { DemoPatient } from './demo-patients';

const HOUR = 3_600_000;

/** What patients wrote in the last hours, the last one first. */
const written = ['Can we move Thursday to the afternoon?', 'STOP'];

/** Lets texts come in, through the product's own door. */
@Injectable()
export class DemoTexts {
  constructor(
    private readonly database: Database,
    private readonly taking: TakeText,
  ) {}

  /** One text a patient, of those whose phone is verified and theirs alone. */
  async make(clock: DemoClock, organization: DemoOrganization, patients: readonly DemoPatient[]): Promise<void> {
    const ctx = { ...organization.system, operation: 'demo.take-text' };
    const phones = await this.database.read(ctx, (tx) =>
      tx.query<{ address: string }>(
        `select address from patient_contacts
         where organization_id = $1 and patient_id = any($2::uuid[]) and kind = 'phone' and verification = 'verified'
           and not is_shared and removed_at is null
         order by address`,
        [organization.id, patients.map(({ id }) => id)],
      ),
    );
    for (const [at, body] of [...written.entries()].reverse()) {
      const from = phones[at]?.address;
      if (!from) continue;
      await clock.moveTo(new Date(clock.pastEnds.getTime() - (at + 1) * HOUR));
      const message = { messageSid: `SMdemo${String(at).padStart(28, '0')}`, from, body };
      await this.database.write(ctx, (tx) => this.taking.take(tx, message, readReply(body), false));
    }
    await clock.moveTo(clock.pastEnds);
  }
}
