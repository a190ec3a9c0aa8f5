import { Injectable } from '@nestjs/common';
import { CallForm } from '@stepwell/domain/intakes/call-form.entity';
import { FacilityOffer } from '@stepwell/domain/intakes/facility-offer.entity';
import type { LevelOfCare } from '@stepwell/domain/patients/episode-of-care.entity';
import { FollowInquiry } from '@stepwell/domain/intakes/follow-inquiry';
import { TakeInquiry } from '@stepwell/domain/intakes/take-inquiry';
import { packetQuestionnaire } from '@stepwell/domain/intakes/packet-form';
import { PacketForms } from '@stepwell/domain/intakes/packet-forms.service';
import { Database } from '@stepwell/platform/database/database';
import type { StaffContext } from '@stepwell/kernel/context';
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
    private readonly forms: PacketForms,
  ) {}

  /** Opens every facility's page; three people asked within the last day, and one of them was reached. */
  async make(clock: DemoClock, { system, staff, facilities }: DemoOrganization): Promise<void> {
    await this.database.write({ ...system, operation: 'demo.open-call-forms' }, async (tx) => {
      for (const { id } of facilities) await tx.repo(CallForm).insert({ facilityId: id });
    });
    await this.offerPlaces(withRole(staff, 'owner'), facilities);
    await this.draftPacketForm(withRole(staff, 'owner'));
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

  /** Every facility says what it has, so that the public page has something to compare. */
  private async offerPlaces(owner: StaffContext, facilities: DemoOrganization['facilities']): Promise<void> {
    const levels: LevelOfCare[][] = [
      ['residential', 'detox'],
      ['outpatient', 'intensive_outpatient'],
      ['recovery_support'],
    ];
    await this.database.write({ ...owner, operation: 'demo.offer-places' }, async (tx) => {
      for (const [at, { id: facilityId }] of facilities.entries()) {
        await tx.repo(FacilityOffer).insert({
          ...{ facilityId, isListed: true, levels: levels[at % levels.length]!, changedById: owner.actorId },
          needs: at % 2 === 0 ? ['medication', 'mental_health', 'wheelchair'] : ['medication', 'children', 'veterans'],
          languages: at % 2 === 0 ? ['en', 'es'] : ['en', 'ase'],
          ...(at % 3 === 0 && { freePlaces: 3, placesAt: await tx.now() }),
        });
      }
    });
  }

  /** A draft that asks one thing more. */
  private async draftPacketForm(owner: StaffContext): Promise<void> {
    const [first, ...others] = packetQuestionnaire.item;
    const question = { linkId: 'pets', type: 'string', text: 'Who looks after your pets while you are here?' };
    const { item, ...section } = first as { item: object[] };
    const form = { ...packetQuestionnaire, item: [{ ...section, item: [...item, question] }, ...others] };
    await this.database.write({ ...owner, operation: 'demo.draft-packet-form' }, async (tx) => {
      const id = await this.forms.begin(tx, null);
      await this.forms.save(tx, { id, version: 1, questionnaire: JSON.stringify(form) });
    });
  }
}
