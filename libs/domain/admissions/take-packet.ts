import { Injectable } from '@nestjs/common';
import { z } from 'zod';
import { authorize } from '@stepwell/kernel/authorize';
import { AppError } from '@stepwell/kernel/errors';
import { isId, type Id } from '@stepwell/kernel/ids';
import { parseInput } from '@stepwell/kernel/parse-input';
import type { Transaction } from '@stepwell/platform/database/transaction';
import { VoicemailConsents } from '../consents/voicemail-consents.service';
import { PatientDetailsService } from '../patients/patient-details.service';
import { PatientRecords } from '../patients/patient-records.service';
import { PatientsService } from '../patients/patients.service';
import type { FinishedPacket } from '../intakes/packet-answers.service';
import { DraftConsents } from './draft-consents';
import { PacketDifferences, type PacketDifference } from './packet-differences';
import { packetFacts } from './packet-facts';
import { PacketTaking } from './packet-taking.entity';
import type { TakePacketInput } from './packet-taking.graphql';

const schema = z.object({
  packetId: z.string().refine(isId, { error: 'This packet can’t be found.' }),
  facts: z
    .array(
      z.object({
        field: z.enum(packetFacts),
        position: z.int().min(0),
        inRecord: z.string().max(5_000).nullish(),
      }),
    )
    .max(60),
});

/** Takes what somebody ticked of a finished packet into the chart: nothing is typed twice, and nothing overwritten unseen. */
@Injectable()
export class TakePacket {
  constructor(
    private readonly patients: PatientsService,
    private readonly records: PatientRecords,
    private readonly details: PatientDetailsService,
    private readonly comparing: PacketDifferences,
    private readonly consents: DraftConsents,
    private readonly voicemail: VoicemailConsents,
  ) {}

  /**
   * @returns the packet's id; what the chart says already is left
   * @throws AppError FORBIDDEN, NOT_FOUND, BAD_INPUT; CONFLICT where the chart says something else than on the screen
   */
  async run(tx: Transaction, input: TakePacketInput): Promise<Id> {
    authorize(tx.ctx, 'packet:fill');
    authorize(tx.ctx, 'patient:update');
    const { packetId, facts } = parseInput(schema, input);
    const { patientId } = await this.comparing.of(tx, packetId);
    await this.patients.lock(tx, patientId);
    const { differences, ...packet } = await this.comparing.of(tx, packetId);
    const takenAt = await tx.now();
    for (const wanted of facts) {
      const found = differences.find((each) => each.field === wanted.field && each.position === wanted.position);
      // The chart says it already: sent twice, or typed meanwhile.
      if (!found) continue;
      if (found.inRecord !== (wanted.inRecord ?? null))
        throw new AppError('CONFLICT', { message: 'Somebody has changed the chart meanwhile. Look at it again.' });
      await this.take(tx, packet, found);
      await tx.repo(PacketTaking).insert({
        ...{ patientId, packetId, field: found.field, position: found.position },
        ...{ beforeWords: found.inRecord, afterWords: found.words, takenById: tx.ctx.actorId!, takenAt },
      });
    }
    await tx.changed('patients');
    await tx.changed('intakes');
    return packetId;
  }

  private async take(
    tx: Transaction,
    { patientId, finishedAt, formVersion }: Pick<FinishedPacket, 'patientId' | 'finishedAt' | 'formVersion'>,
    { change }: PacketDifference,
  ): Promise<void> {
    if (change.patient) await this.records.change(tx, patientId, change.patient);
    if (change.details) await this.details.keep(tx, patientId, change.details);
    if (change.person) await this.consents.prepare(tx, patientId, change.person);
    const isOfPhone = change.phone !== undefined || change.voicemail !== undefined;
    const phone = isOfPhone ? await this.details.phone(tx, patientId) : null;
    if (phone && change.phone) await this.details.setPhone(tx, { ...phone, ...change.phone });
    if (phone && change.voicemail !== undefined)
      await this.voicemail.keep(tx, patientId, {
        ...{ contactId: phone.contactId, agreed: change.voicemail, source: 'packet' },
        ...{ wordingVersion: `packet ${formVersion}`, answeredAt: finishedAt },
      });
  }
}
