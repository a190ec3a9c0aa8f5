import { Injectable } from '@nestjs/common';
import { LendCaseload } from '@stepwell/domain/patients/lend-caseload';
import { Database } from '@stepwell/platform/database/database';
import type { DemoClock } from './demo-clock';
import type { DemoOrganization } from './demo-organizations';
import { dayOf } from './demo-patients';
import { shiftDays } from './people';

/** Lends one clinician’s caseload for some days of next week, so that the page of covers has something to show. */
@Injectable()
export class DemoCover {
  constructor(
    private readonly database: Database,
    private readonly lending: LendCaseload,
  ) {}

  async make(clock: DemoClock, { staff }: DemoOrganization): Promise<void> {
    const [lena, robin] = ['lena@example.org', 'robin@example.org'].map((email) => staff.get(email)!);
    const today = dayOf(clock.pastEnds);
    await this.database.write({ ...lena!, operation: 'demo.lend' }, (tx) =>
      this.lending.lend(tx, {
        ...{ coveringId: robin!.actorId, fromDay: shiftDays(today, 7), untilDay: shiftDays(today, 11) },
      }),
    );
  }
}
