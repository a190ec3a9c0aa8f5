import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { FillPacket } from '@stepwell/domain/intakes/fill-packet';
import type { PatientContext } from '@stepwell/kernel/context';
import { Database } from '@stepwell/platform/database/database';
import type { DemoPatient } from './demo-patients';

const begun: [linkId: string, value: string][] = [
  ['language', 'en'],
  ['interpreter', 'false'],
  ['voicemail', 'none'],
  ['shared-phone', 'true'],
];

/** A packet that its patient began on the phone and has not finished. */
@Injectable()
export class DemoPackets {
  constructor(
    private readonly database: Database,
    private readonly filling: FillPacket,
  ) {}

  async make({ id, primary, person }: DemoPatient): Promise<void> {
    const packetId = await this.database.write({ ...primary, operation: 'demo.open-packet' }, (tx) =>
      this.filling.open(tx, id, null),
    );
    const self: PatientContext = {
      ...{ kind: 'patient', organizationId: primary.organizationId, actorId: id, patientId: id },
      ...{ sessionId: randomUUID(), requestId: randomUUID(), operation: 'demo.fill-packet' },
    };
    const fields = [['preferred-name', person.preferredName ?? person.firstName] as const, ...begun];
    await this.database.write(self, (tx) =>
      this.filling.save(tx, {
        packetId,
        fields: fields.map(([linkId, value]) => ({ linkId, version: 0, values: [value], rows: [] })),
      }),
    );
  }
}
