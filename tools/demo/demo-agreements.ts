import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { KeepAgreements } from '@stepwell/domain/disclosures/keep-agreements';
import type { SaveServiceAgreementInput } from '@stepwell/domain/disclosures/service-agreements.graphql';
import { Database } from '@stepwell/platform/database/database';
import type { DemoClock } from './demo-clock';
import { withRole, type DemoOrganization } from './demo-organizations';
import { dayOf } from './demo-patients';
import { shiftDays } from './people';

interface Agreement extends Pick<SaveServiceAgreementInput, 'name' | 'services' | 'documentName'> {
  /** Days from today. */
  signed: number;
  /** Null for one without an end. */
  ends: number | null;
}

/** One that asks to be renewed, one that goes on, one without an end, and one that is over. */
const agreements: Agreement[] = [
  {
    ...{ name: 'Bright Creek Laboratory', services: 'Tests samples and sends the results' },
    ...{ documentName: 'QSOA Bright Creek, binder 2', signed: -346, ends: 19 },
  },
  {
    ...{ name: 'Corveil Billing', services: 'Writes the bills to health plans' },
    ...{ documentName: 'QSOA Corveil 2026-A', signed: -120, ends: 245 },
  },
  {
    ...{ name: 'Tallow Ridge Interpreters', services: 'Interprets on the phone, Spanish and ASL' },
    ...{ documentName: 'QSOA Tallow Ridge, contract file', signed: -400, ends: null },
  },
  {
    ...{ name: 'Old Mill Shredding', services: 'Takes paper away and destroys it' },
    ...{ documentName: 'QSOA Old Mill, binder 1', signed: -760, ends: -30 },
  },
];

/** The register of service agreements (42 CFR 2.11). */
@Injectable()
export class DemoAgreements {
  constructor(
    private readonly database: Database,
    private readonly keeping: KeepAgreements,
  ) {}

  /** Written down by the supervisor, who keeps them. */
  async make(clock: DemoClock, { staff }: DemoOrganization): Promise<void> {
    const supervisor = withRole(staff, 'clinical_supervisor');
    const today = dayOf(clock.pastEnds);
    await this.database.write({ ...supervisor, operation: 'demo.keep-agreements' }, async (tx) => {
      for (const { signed, ends, ...agreement } of agreements)
        await this.keeping.save(tx, {
          ...agreement,
          ...{ submitId: randomUUID(), id: null, version: 0, keeperId: supervisor.actorId },
          ...{ signedOn: shiftDays(today, signed), endsOn: ends === null ? null : shiftDays(today, ends) },
        });
    });
  }
}
