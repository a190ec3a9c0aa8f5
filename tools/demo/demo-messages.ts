import { Injectable } from '@nestjs/common';
import { randomUUID } from 'node:crypto';
import type { PatientContext } from '@stepwell/kernel/context';
import { WriteToTeam } from '@stepwell/domain/messages/write-to-team';
import { Database } from '@stepwell/platform/database/database';
import type { DemoClock } from './demo-clock';
import type { DemoPatient } from './demo-patients';

const words =
  'Hi, I start the new job on Monday and my shift ends at six. Could I come to the evening group instead? I do not want to miss it.';

/** Lets a patient write from the app in the last hours, through the product's own door. */
@Injectable()
export class DemoMessages {
  constructor(
    private readonly database: Database,
    private readonly writing: WriteToTeam,
  ) {}

  async make(clock: DemoClock, { id, primary }: DemoPatient): Promise<void> {
    await clock.moveTo(new Date(clock.pastEnds.getTime() - 40 * 60_000));
    const self: PatientContext = {
      ...{ kind: 'patient', organizationId: primary.organizationId, actorId: id, patientId: id },
      ...{ sessionId: randomUUID(), requestId: randomUUID(), operation: 'demo.write-to-team' },
    };
    await this.database.write(self, (tx) => this.writing.write(tx, { submitId: randomUUID(), body: words }));
    await clock.moveTo(clock.pastEnds);
  }
}
