import { Injectable } from '@nestjs/common';
import { CallForm } from '@stepwell/domain/intakes/call-form.entity';
import { FollowInquiry } from '@stepwell/domain/intakes/follow-inquiry';
import { TakeInquiry } from '@stepwell/domain/intakes/take-inquiry';
import { Database } from '@stepwell/platform/database/database';
import type { DemoClock } from './demo-clock';
import { withRole, type DemoOrganization } from './demo-organizations';

const HOUR = 3_600_000;
const common = { submitId: null, noticeVersion: null } as const;

/** Who asked for a call lately, and the public pages on which they did. */
@Injectable()
export class DemoIntakes {
  constructor(
    private readonly database: Database,
    private readonly taking: TakeInquiry,
    private readonly following: FollowInquiry,
  ) {}

  /** Opens every facility's page; three people asked within the last day, and one of them was reached. */
  async make(clock: DemoClock, { system, staff, facilities }: DemoOrganization): Promise<void> {
    await this.database.write({ ...system, operation: 'demo.open-call-forms' }, async (tx) => {
      for (const { id } of facilities) await tx.repo(CallForm).insert({ facilityId: id });
    });
    const facilityId = facilities[0]!.id;
    const desk = withRole(staff, 'intake_coordinator');
    await clock.moveTo(new Date(clock.pastEnds.getTime() - 20 * HOUR));
    const reached = await this.database.write({ ...system, operation: 'demo.ask-for-call' }, (tx) =>
      this.taking.take(tx, {
        ...common,
        ...{ facilityId, source: 'phone', askFor: 'Renata', phone: '+13125550121', caller: 'someone_else' },
        ...{ bestTime: 'evening', language: 'es', voicemail: 'none', note: 'Calls about her brother' },
      }),
    );
    await clock.moveTo(new Date(clock.pastEnds.getTime() - 19 * HOUR));
    await this.database.write({ ...desk, operation: 'demo.log-call' }, (tx) =>
      this.following.logCall(tx, { id: reached, outcome: 'reached', note: 'He will come to look at the house' }),
    );
    await clock.moveTo(new Date(clock.pastEnds.getTime() - 3 * HOUR));
    await this.database.write({ ...system, operation: 'demo.ask-for-call' }, async (tx) => {
      await this.taking.take(tx, {
        ...common,
        ...{ facilityId, source: 'web', askFor: 'Elliot', phone: '+13125550122', caller: 'self', bestTime: 'any' },
        ...{ language: 'en', voicemail: 'name_and_number', note: null },
      });
      await this.taking.take(tx, {
        ...common,
        ...{ facilityId, source: 'referral', askFor: 'Mr. Odell', phone: '+13125550123', caller: 'self' },
        ...{ bestTime: 'morning', language: 'en', voicemail: 'none', note: 'Sent by the county hospital' },
      });
    });
  }
}
